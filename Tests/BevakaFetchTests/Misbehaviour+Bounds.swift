import BevakaCore

/// More bytes than anybody wants, and codings that cannot be undone.
extension Misbehaviour {
    static let bounds = [
        Misbehaviour("an endless body", .failed, .too_large, says: "256 KiB") {
            $0.head("200 OK")
            $0.flood(Samples.rss())
        },
        Misbehaviour("endless chunks", .failed, .too_large) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.flood("400\r\n" + String(repeating: "x", count: 1_024) + "\r\n")
        },
        Misbehaviour("announces ten gigabytes", .failed, .too_large) {
            $0.head("200 OK", ["Content-Length: 10737418240"])
            $0.hang()
        },
        Misbehaviour("a gzip bomb", .failed, .too_large, says: "unpacked") {
            $0.head("200 OK", ["Content-Encoding: gzip"])
            $0.send(Samples.bomb)
        },
        Misbehaviour("a bomb in a bomb", .failed, .too_large) {
            $0.head("200 OK", ["Content-Encoding: gzip, gzip"])
            $0.send(Samples.packedBomb)
        },
        Misbehaviour("endless header fields", .failed, .too_large, says: "header") {
            $0.send("HTTP/1.1 200 OK\r\n")
            $0.flood("X-Padding: " + String(repeating: "y", count: 500) + "\r\n")
        },
        Misbehaviour("one endless header line", .failed, .too_large, says: "header") {
            $0.send("HTTP/1.1 200 OK\r\nX-Padding: ")
            $0.flood(String(repeating: "y", count: 500))
        },
        Misbehaviour("endless interim responses", .failed, .too_large, says: "header") {
            $0.flood("HTTP/1.1 100 Continue\r\n\r\n")
        },
    ]

    static let codings = [
        Misbehaviour("an unknown content coding", .failed, .encoding) {
            $0.respond("200 OK", ["Content-Encoding: rot13"], body: Samples.rss())
        },
        Misbehaviour("calls plain text gzip", .failed, .encoding) {
            $0.respond("200 OK", ["Content-Encoding: gzip"], body: Samples.rss())
        },
        Misbehaviour("gzip with a wrong byte", .failed, .encoding) { connection in
            var bytes = Samples.gzip(Array(Samples.rss().utf8))
            bytes[12] ^= 0x40
            connection.respond("200 OK", ["Content-Encoding: gzip"], bytes: bytes)
        },
        Misbehaviour("calls plain text brotli", .failed, .encoding) {
            $0.respond("200 OK", ["Content-Encoding: br"], body: Samples.rss())
        },
        Misbehaviour("a dozen content codings", .failed, .encoding) {
            let codings = Array(repeating: "gzip", count: 12).joined(separator: ", ")
            $0.respond("200 OK", ["Content-Encoding: \(codings)"], body: Samples.rss())
        },
    ]
}
