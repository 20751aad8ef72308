import BevakaCore
import BevakaTestSupport

/// What HTTP/2 forbids: a client has to end the stream or the connection (RFC 9113 §5.4).
extension Misbehaviour {
    static let http2Breaches = [
        Misbehaviour("HTTP/1.1 where HTTP/2 was agreed", over: .http2, .failed, .truncated, says: "broke off") {
            $0.respond("200 OK", body: Samples.rss())
        },
        Misbehaviour("noise where HTTP/2 was agreed", over: .http2, .failed, .truncated, says: "broke off") {
            $0.send([UInt8](repeating: 0xFF, count: 64))
        },
        Misbehaviour("a goodbye where HTTP/2 was agreed", over: .http2, .failed, .truncated) { $0.socket.finish() },
        Misbehaviour(http2: "a frame beyond all bounds", .failed, .truncated) { server, stream in
            server.connection.send([0x7F, 0xFF, 0xFF, 0, 0, 0, 0, 0, UInt8(stream)])
            server.connection.flood("<rss>")
        },
        Misbehaviour(http2: "a field block that cannot be read", .failed, .truncated, says: "broke off") {
            $0.send(.headers, HTTP2Dialogue.endHeaders, stream: $1, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        },
        Misbehaviour(http2: "no status", .failed, .truncated, says: "broke off") {
            $0.send(.headers, HTTP2Dialogue.endHeaders, stream: $1, [0, 1, 0x61, 1, 0x62])
        },
        Misbehaviour(http2: "field names in capitals", .failed, .truncated, says: "broke off") {
            $0.headers($1, [("X-Sum", "11")])
            $0.data($1, Samples.rss(), isLast: true)
        },
        Misbehaviour(http2: "a field of HTTP/1.1", .failed, .truncated, says: "broke off") {
            $0.headers($1, [("transfer-encoding", "chunked")])
            $0.data($1, Samples.rss(), isLast: true)
        },
        Misbehaviour(http2: "HTTP/2, more than the length", .failed, .truncated, says: "broke off") {
            $0.headers($1, [("content-length", "5")])
            $0.data($1, Samples.rss(), isLast: true)
        },
        Misbehaviour(http2: "a body before the header", .failed, .truncated, says: "broke off") {
            $0.data($1, Samples.rss(), isLast: true)
        },
        Misbehaviour(http2: "an answer to what nobody asked", .failed, .truncated, says: "broke off") {
            $0.headers($1 + 40)
        },
        Misbehaviour(http2: "a push that was forbidden", .failed, .truncated, says: "broke off") { server, stream in
            server.send(
                .pushPromise, HTTP2Dialogue.endHeaders, stream: stream,
                [0, 0, 0, 2] + HTTP2Dialogue.block(status: 200, []))
        },
        Misbehaviour(http2: "a window that overflows", .failed, .truncated, says: "broke off") { server, _ in
            for _ in 0..<2 { server.send(.windowUpdate, stream: 0, [0x7F, 0xFF, 0xFF, 0xFF]) }
        },
        Misbehaviour(http2: "endless CONTINUATION", .failed, .truncated, says: "broke off") { server, stream in
            server.send(.headers, stream: stream, HTTP2Dialogue.block(status: 200, []))
            let field = [0, 5] + Array("x-sum".utf8) + [100] + [UInt8](repeating: 0x61, count: 100)
            while server.send(.continuation, stream: stream, field), server.isWanted() {}
        },
        Misbehaviour(http2: "endless early hints", .failed, .too_large, says: "header") { server, stream in
            let hints = HTTP2Dialogue.block(status: 103, [("link", "</style.css>; rel=preload")])
            while server.send(.headers, HTTP2Dialogue.endHeaders, stream: stream, hints), server.isWanted() {}
        },
        Misbehaviour(http2: "a header of 100 KB", .failed, .too_large, says: "header") { server, stream in
            let field = [0, 5] + Array("x-sum".utf8) + [100] + [UInt8](repeating: 0x61, count: 100)
            let block = HTTP2Dialogue.block(status: 200, []) + Array(repeating: field, count: 140).flatMap { $0 }
            server.send(.headers, stream: stream, block)
            for _ in 0..<6 { server.send(.continuation, stream: stream, Array(block.dropFirst(5))) }
            server.send(.continuation, HTTP2Dialogue.endHeaders, stream: stream)
        },
        Misbehaviour(http2: "empty frames for ever", .failed, .too_slow) { server, stream in
            server.headers(stream)
            while server.send(.data, stream: stream), server.isWanted(milliseconds: 20) {}
        },
        Misbehaviour(http2: "pings for ever", .failed, .timeout) { server, _ in
            while server.send(.ping, stream: 0, [1, 2, 3, 4, 5, 6, 7, 8]), server.isWanted(milliseconds: 20) {}
        },
    ]
}
