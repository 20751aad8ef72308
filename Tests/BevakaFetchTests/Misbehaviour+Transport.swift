import BevakaCore

/// Connections that break, hang or speak no HTTP.
extension Misbehaviour {
    static let transport = [
        Misbehaviour("closes without a byte", .failed, .truncated) { _ in },
        Misbehaviour("resets without a byte", .failed, .truncated) { $0.reset() },
        Misbehaviour("resets inside the header", .failed, .truncated) {
            $0.send("HTTP/1.1 200 OK\r\nContent-Le")
            $0.reset()
        },
        Misbehaviour("closes inside the body", .failed, .truncated, says: "Nothing of it was used") {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send(Samples.rss())
        },
        Misbehaviour("resets inside the body", .failed, .truncated) {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send(Samples.rss())
            $0.reset()
        },
        Misbehaviour("closes between chunks", .failed, .truncated) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("5\r\n<rss>\r\n")
        },
        Misbehaviour("closes inside a chunk", .failed, .truncated) {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("ffff\r\n<rss>")
        },
        Misbehaviour("a chunk size that is no number", .failed, .protocol, says: "chunk") {
            $0.head("200 OK", ["Transfer-Encoding: chunked"])
            $0.send("5\r\n<rss>\r\nzz\r\n")
        },
        Misbehaviour("a content length that is no number", .failed, .protocol) {
            $0.head("200 OK", ["Content-Length: many"])
            $0.send(Samples.rss())
        },
        Misbehaviour("header lines that are none", .failed, .protocol) {
            $0.respond("200 OK", ["no colon here"], body: Samples.rss())
        },
        Misbehaviour("a feed without any HTTP", .failed, .protocol) { $0.send(Samples.rss()) },
        Misbehaviour("noise", .failed, .protocol) { $0.send([0, 255, 1, 254, 13, 10, 7, 13, 10]) },
        Misbehaviour("another protocol's greeting", .failed, .protocol) { $0.send("220 mail.example ESMTP\r\n") },
        Misbehaviour("never answers", .failed, .timeout) { $0.hang() },
        Misbehaviour("hangs after the header", .failed, .too_slow, says: "64 bytes a second") {
            $0.head("200 OK", ["Content-Length: 900"])
            $0.hang()
        },
        Misbehaviour("hangs inside the body", .failed, .too_slow) {
            $0.head("200 OK", ["Content-Length: 90000"])
            $0.send("<rss>")
            $0.hang()
        },
        Misbehaviour("trickles its header", .failed, .too_slow) {
            $0.send("HTTP/1.1 200 OK\r\n")
            $0.trickle("X: y\r\n", everyMilliseconds: 200)
        },
        Misbehaviour("trickles its body", .failed, .too_slow) {
            $0.head("200 OK")
            $0.trickle("<!-- -->", everyMilliseconds: 400)
        },
        Misbehaviour("walks for ever, just fast enough", .failed, .timeout, says: "whole document") {
            $0.head("200 OK")
            $0.trickle(String(repeating: " ", count: 200), everyMilliseconds: 100)
        },
    ]
}
