import BevakaCore

/// Answers whose beginning or end is not where they say (RFC 9112).
extension Misbehaviour {
    static let framing = [
        Misbehaviour("no length and half the document", .fetched, .truncated, says: "ends before its end") {
            $0.send("HTTP/1.0 200 OK\r\n\r\n" + Samples.rss().dropLast(100))
        },
        Misbehaviour("closes inside the header", .failed, .truncated, says: "inside the header") {
            $0.send("HTTP/1.1 200 OK\r\nContent-Le")
        },
        Misbehaviour("a negative chunk size", .failed, .protocol, says: "chunk") {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("-5\r\n<rss>\r\n")
        },
        Misbehaviour("a chunk size beyond all numbers", .failed, .protocol, says: "chunk") {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("FFFFFFFFFFFFFFFFF\r\n<rss>\r\n")
        },
        Misbehaviour("a chunk that is longer than it says", .failed, .protocol, says: "chunk") {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("3\r\n<rss>\r\n0\r\n\r\n")
        },
        Misbehaviour("a chunk size that has no end", .failed, .protocol, says: "chunk") {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.flood("0")
        },
        Misbehaviour("an endless trailer", .failed, .too_large, says: "header") {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("5\r\n<rss>\r\n0\r\n")
            $0.flood("X-Sum: 11\r\n")
        },
        Misbehaviour("a negative content length", .failed, .protocol) {
            $0.head("200 OK", ["Content-Length: -5"])
            $0.send(Samples.rss())
        },
        Misbehaviour("a content length beyond all numbers", .failed, .too_large) {
            $0.head("200 OK", ["Content-Length: 99999999999999999999999999"])
            $0.send(Samples.rss())
        },
        Misbehaviour("a length of nothing before a document", .failed, .empty) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" + Samples.rss())
        },
        Misbehaviour("an unknown transfer coding", .failed, .encoding) {
            $0.head("200 OK", ["Transfer-Encoding: rot13"])
            $0.send(Samples.rss())
        },
        Misbehaviour("changes to another protocol", .failed, .protocol, says: "which nobody asked for") {
            $0.head("101 Switching Protocols", ["Upgrade: websocket", "Connection: Upgrade"])
            $0.send([0x81, 5] + Array("hello".utf8))
        },
        Misbehaviour("early hints for ever", .failed, .too_slow) {
            $0.trickle("HTTP/1.1 103 Early Hints\r\n\r\n", everyMilliseconds: 600)
        },
        Misbehaviour("early hints and no answer", .failed, .truncated) { $0.head("103 Early Hints") },
        Misbehaviour("a status of three noughts", .failed, .protocol) { $0.respond("000 Zero", body: Samples.rss()) },
        Misbehaviour("a status of two digits", .failed, .protocol) { $0.respond("99 Less", body: Samples.rss()) },
        Misbehaviour("a version to come", .failed, .protocol) { $0.send("HTTP/3.7 200 OK\r\n\r\n" + Samples.rss()) },
        Misbehaviour("a NUL in a header field", .failed, .protocol) {
            $0.respond("200 OK", ["X-Sum: 1\u{0}1"], body: Samples.rss())
        },
    ]

    /// Unusual, and right.
    static let unusual = [
        Misbehaviour("a folded header field", .fetched, nil) {
            $0.respond("200 OK", ["X-Sum: 1\r\n  and 1"], body: Samples.rss())
        },
        Misbehaviour("very many header fields", .fetched, nil) {
            $0.respond("200 OK", Array(repeating: "Set-Cookie: a=b", count: 400), body: Samples.rss())
        },
        Misbehaviour("no words behind the status", .fetched, nil) { $0.respond("200", body: Samples.rss()) },
        Misbehaviour("lines that end as in Unix", .fetched, nil) {
            $0.send("HTTP/1.1 200 OK\nContent-Type: text/xml\n\n" + Samples.rss())
        },
        Misbehaviour("two lengths, of which the second is right", .fetched, nil) {
            let length = Samples.rss().utf8.count
            $0.head("200 OK", ["Content-Length: 5", "Content-Length: \(length)", "Connection: close"])
            $0.send(Samples.rss())
        },
        Misbehaviour("chunks with extensions", .fetched, nil) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("5;sum=1\r\n<rss>\r\n6\r\n</rss>\r\n0\r\n\r\n")
        },
        Misbehaviour("chunks and a length, which does not count", .fetched, nil) {
            $0.head("200 OK", ["Content-Length: 3", "Transfer-Encoding: chunked"])
            $0.send("b\r\n<rss></rss>\r\n0\r\n\r\n")
        },
        Misbehaviour("two answers to one request", .fetched, nil) {
            let second = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rdf>"
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n<rss></rss>" + second)
        },
        Misbehaviour("early hints, twice", .fetched, nil) {
            $0.head("103 Early Hints", ["Link: </style.css>; rel=preload"])
            $0.head("103 Early Hints", ["Link: </print.css>; rel=preload"])
            $0.respond("200 OK", body: Samples.rss())
        },
    ]
}
