import BevakaTestSupport
import Synchronization

/// A web server on loopback whose every byte is scripted, for misbehaviour that no real server can be talked into. It counts
/// what it is asked and ends with its last reference.
final class TestServer: Sendable {
    /// Plays one request; the connection closes afterwards unless the script asks to keep it.
    typealias Script = @Sendable (TestConnection) -> Void

    struct Request: Sendable {
        let path: String
        /// Names in lower case.
        let headers: [String: String]
        /// Which of the server's connections it came over.
        let connection: Int
    }

    private final class Core: Sendable {
        struct State {
            var requests: [Request] = []
            var unanswered = 0
            var mostUnanswered = 0
        }

        let scripts: [String: Script]
        let state = Mutex(State())

        init(scripts: [String: Script]) {
            self.scripts = scripts
        }
    }

    private let listener: LoopbackListener
    private let core: Core

    /// - Parameter scripts: by path; other paths get a 404. The path of HTTP/2's greeting is `*` (RFC 9113 §3.4).
    init(_ scripts: [String: Script]) throws {
        let core = Core(scripts: scripts)
        self.core = core
        listener = try LoopbackListener { Self.serve($0, core) }
    }

    var port: Int { listener.port }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    func requests(_ path: String) -> [Request] {
        core.state.withLock { $0.requests.filter { $0.path == path } }
    }

    func hits(_ path: String) -> Int { requests(path).count }

    /// All requests, in the order in which they came.
    var allRequests: [Request] { core.state.withLock { $0.requests } }

    /// The most requests that were waiting at one time for their answers to begin.
    var mostUnanswered: Int { core.state.withLock { $0.mostUnanswered } }

    private static func serve(_ socket: LoopbackConnection, _ core: Core) {
        while let head = LoopbackRequest.read(from: socket) {
            let request = Request(path: head.path, headers: head.headers, connection: socket.number)
            core.state.withLock { state in
                state.requests.append(request)
                state.unanswered += 1
                state.mostUnanswered = max(state.mostUnanswered, state.unanswered)
            }
            // Before the answer: whoever has it may ask again at once.
            let connection = TestConnection(socket: socket, request: request) {
                core.state.withLock { $0.unanswered -= 1 }
            }
            if let script = core.scripts[request.path] {
                script(connection)
            } else {
                connection.respond("404 Not Found", body: "no such script")
            }
            connection.beginAnswer()
            guard connection.isKept else { return }
        }
    }
}
