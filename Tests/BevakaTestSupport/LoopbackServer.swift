import Synchronization

/// A small, well-behaved web server on 127.0.0.1, for tests of what is made of its answers. It remembers what it was asked and
/// ends with its last reference.
package final class LoopbackServer: Sendable {
    package typealias Request = LoopbackRequest

    package struct Answer: Sendable {
        package var status: String
        package var fields: [String]
        package var body: String

        package init(_ body: String, status: String = "200 OK", fields: [String] = []) {
            self.status = status
            self.fields = fields
            self.body = body
        }

        package static func html(_ body: String, fields: [String] = []) -> Answer {
            Answer(body, fields: ["Content-Type: text/html; charset=utf-8"] + fields)
        }

        package static func moved(to location: String, status: String = "301 Moved Permanently") -> Answer {
            Answer("", status: status, fields: ["Location: \(location)"])
        }
    }

    private final class Core: Sendable {
        struct State {
            var answers: [String: Answer]
            var requests: [Request] = []
        }

        let state: Mutex<State>

        init(answers: [String: Answer]) {
            state = Mutex(State(answers: answers))
        }
    }

    private let listener: LoopbackListener
    private let core: Core

    /// - Parameter answers: by path with its query; other paths get a 404.
    package init(_ answers: [String: Answer] = [:]) throws {
        let core = Core(answers: answers)
        self.core = core
        listener = try LoopbackListener { Self.serve($0, core) }
    }

    package var port: Int { listener.port }

    package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    package func set(_ path: String, _ answer: Answer) {
        core.state.withLock { $0.answers[path] = answer }
    }

    /// All requests, in the order in which they came.
    package var requests: [Request] { core.state.withLock { $0.requests } }

    /// One request a connection, which is closed afterwards.
    private static func serve(_ connection: LoopbackConnection, _ core: Core) {
        guard var request = Request.read(from: connection), let body = connection.receive(request.contentLength) else {
            return
        }
        request.body = String(decoding: body, as: UTF8.self)
        let answer = core.state.withLock { [request] state in
            state.requests.append(request)
            return state.answers[request.path] ?? Answer("nothing here", status: "404 Not Found")
        }
        let head = ["HTTP/1.1 \(answer.status)", "Content-Length: \(answer.body.utf8.count)", "Connection: close"]
        connection.send((head + answer.fields).joined(separator: "\r\n") + "\r\n\r\n" + answer.body)
    }
}
