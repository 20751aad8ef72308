import BevakaCore

/// Connections over TLS that end as they should not (RFC 9112 §9.8): only its own goodbye tells an end from a cut wire.
extension Misbehaviour {
    static let tls = [
        Misbehaviour("TLS", over: .https, .fetched, nil) { $0.respond("200 OK", body: Samples.rss()) },
        Misbehaviour("TLS, no length, a goodbye", over: .https, .fetched, nil) {
            $0.head("200 OK")
            $0.send(Samples.rss())
        },
        Misbehaviour("TLS, a goodbye inside the body", over: .https, .failed, .truncated, says: "Nothing of it was") {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send(Samples.rss())
        },
        Misbehaviour("TLS, a goodbye inside a chunk", over: .https, .failed, .truncated) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("ffff\r\n<rss>")
        },
        Misbehaviour("TLS and nothing more", over: .https, .failed, .truncated) { _ in },
        Misbehaviour("TLS and never an answer", over: .https, .failed, .timeout) { $0.hang() },
        Misbehaviour("TLS, hangs inside the body", over: .https, .failed, .too_slow) {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send("<rss>")
            $0.hang()
        },
        Misbehaviour("TLS, an endless body", over: .https, .failed, .too_large) {
            $0.head("200 OK")
            $0.flood(Samples.rss())
        },
        Misbehaviour("no goodbye, the whole length", over: .mute, .fetched, nil) {
            $0.head("200 OK", ["Content-Length: \(Samples.rss().utf8.count)"])
            $0.send(Samples.rss())
        },
        Misbehaviour("no goodbye, the last chunk", over: .mute, .fetched, nil) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("b\r\n<rss></rss>\r\n0\r\n\r\n")
        },
        Misbehaviour("no goodbye, less than the length", over: .mute, .failed, .truncated, says: "broke off") {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send(Samples.rss())
        },
        Misbehaviour("no goodbye, no last chunk", over: .mute, .failed, .truncated) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("5\r\n<rss>\r\n")
        },
        Misbehaviour("no goodbye, no length, the whole document", over: .mute, .fetched, nil) {
            $0.head("200 OK")
            $0.send(Samples.rss())
        },
        Misbehaviour("no goodbye, no length, half the document", over: .mute, .fetched, .truncated, says: "its end") {
            $0.head("200 OK")
            $0.send(String(Samples.rss().dropLast(100)))
        },
        Misbehaviour("no goodbye inside the header", over: .mute, .failed, .truncated) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Le")
        },
        Misbehaviour("noise inside the body", over: .noise, .failed, .truncated) {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send(Samples.rss())
        },
        Misbehaviour("noise behind the body", over: .noise, .fetched, nil) {
            $0.head("200 OK", ["Content-Length: \(Samples.rss().utf8.count)", "Connection: close"])
            $0.send(Samples.rss())
        },
    ]
}
