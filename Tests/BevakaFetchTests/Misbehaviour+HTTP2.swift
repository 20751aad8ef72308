import BevakaCore
import BevakaTestSupport

/// HTTP/2 (RFC 9113): streams that end too early, and what is no HTTP/2 at all.
extension Misbehaviour {
    static let http2 = [
        Misbehaviour(http2: "HTTP/2", .fetched, nil) { $0.respond($1, body: Samples.rss()) },
        Misbehaviour(http2: "HTTP/2, many frames and a trailer", .fetched, nil) { server, stream in
            server.headers(stream, [("content-type", "application/rss+xml")])
            for line in Samples.rss().split(separator: "\n") { server.data(stream, "\(line)\n") }
            server.send(
                .headers, HTTP2Dialogue.endHeaders | HTTP2Dialogue.endStream, stream: stream,
                [0, 3] + Array("sum".utf8) + [1] + Array("1".utf8))
        },
        Misbehaviour(http2: "HTTP/2, early hints first", .fetched, nil) { server, stream in
            server.headers(stream, status: 103, [("link", "</style.css>; rel=preload")])
            server.respond(stream, body: Samples.rss())
        },
        Misbehaviour(http2: "GOAWAY in mid-answer, and the rest of it", .fetched, nil) { server, stream in
            let text = Samples.rss()
            server.headers(stream)
            server.data(stream, String(text.prefix(100)))
            server.goAway(last: stream, .none)
            server.data(stream, String(text.dropFirst(100)), isLast: true)
            server.close()
        },
        Misbehaviour(http2: "refuses the first stream, not the second", .fetched, nil) { server, stream in
            if server.connection.socket.number == 1, stream == 1 {
                server.reset(stream, .refusedStream)
            } else {
                server.respond(stream, body: Samples.rss())
            }
        },
        Misbehaviour(http2: "wants HTTP/1.1", .fetched, nil) { $0.reset($1, .http11Required) },
        Misbehaviour(http2: "GOAWAY in mid-answer, and no more of it", .failed, .truncated) { server, stream in
            server.headers(stream)
            server.data(stream, "<rss>")
            server.goAway(last: stream, .none)
            server.close()
        },
        Misbehaviour(http2: "GOAWAY in mid-answer for trouble", .failed, .truncated) { server, stream in
            server.headers(stream)
            server.data(stream, "<rss>")
            server.goAway(last: 0, .internalError)
            server.close()
        },
        Misbehaviour(http2: "GOAWAY to every request", .failed, .truncated) { server, _ in
            server.goAway(last: 0, .none)
            server.close()
        },
        Misbehaviour(http2: "GOAWAY that wants calm", .failed, .truncated) { server, stream in
            server.goAway(last: stream, .enhanceYourCalm)
            server.close()
        },
        Misbehaviour(http2: "refuses every stream", .failed, .truncated) { $0.reset($1, .refusedStream) },
        Misbehaviour(http2: "RST_STREAM instead of an answer", .failed, .truncated) { $0.reset($1, .internalError) },
        Misbehaviour(http2: "RST_STREAM without a reason instead of an answer", .failed, .truncated) {
            $0.reset($1, .none)
        },
        Misbehaviour(http2: "RST_STREAM in mid-answer", .failed, .truncated, says: "Nothing of it was") {
            $0.headers($1)
            $0.data($1, "<rss>")
            $0.reset($1, .internalError)
        },
        // All at once: what libcurl makes of it depends on whether it saw the answer's beginning before.
        Misbehaviour(http2: "RST_STREAM without a reason in mid-answer", .failed, .truncated) { server, stream in
            let block = HTTP2Dialogue.block(status: 200, [])
            server.connection.send(
                HTTP2Dialogue.bytes(of: .headers, HTTP2Dialogue.endHeaders, stream: stream, block)
                    + HTTP2Dialogue.bytes(of: .data, stream: stream, Array("<rss>".utf8))
                    + HTTP2Dialogue.bytes(of: .reset, stream: stream, [0, 0, 0, 0]))
        },
        Misbehaviour(http2: "RST_STREAM without a reason, less than the length", .failed, .truncated) {
            $0.headers($1, [("content-length", "90000")])
            $0.data($1, "<rss>")
            $0.reset($1, .none)
        },
        Misbehaviour(http2: "a whole answer and RST_STREAM", .fetched, nil) {
            $0.respond($1, body: Samples.rss())
            $0.reset($1, .none)
        },
        Misbehaviour(http2: "HTTP/2, closes in mid-answer", .failed, .truncated) { server, stream in
            server.headers(stream)
            server.data(stream, "<rss>")
            server.close()
        },
        Misbehaviour(http2: "HTTP/2, less than the length", .failed, .truncated) {
            $0.headers($1, [("content-length", "90000")])
            $0.data($1, "<rss>", isLast: true)
        },
        Misbehaviour(http2: "HTTP/2, hangs in mid-answer", .failed, .too_slow) { server, stream in
            server.headers(stream)
            server.data(stream, "<rss>")
        },
        Misbehaviour(http2: "HTTP/2, never answers", .failed, .timeout) { _, _ in },
        Misbehaviour(http2: "HTTP/2, an endless body", .failed, .too_large, says: "256 KiB") { server, stream in
            server.headers(stream)
            let piece = [UInt8](repeating: 0x20, count: 16_384)
            while server.send(.data, stream: stream, piece), server.isWanted() {}
        },
        Misbehaviour(http2: "HTTP/2, 404", .failed, .http_status, says: "answers 404") {
            $0.headers($1, status: 404, isLast: true)
        },
    ]
}
