import Foundation
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
            var open: Set<Int32> = []
            var isStopped = false
            var connections = 0
            var active = 0
            var mostActive = 0
        }

        let listener: Int32
        let scripts: [String: Script]
        let state = Mutex(State())

        init(listener: Int32, scripts: [String: Script]) {
            self.listener = listener
            self.scripts = scripts
        }
    }

    let port: Int
    private let core: Core

    init(_ scripts: [String: Script]) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) | listen(listener, 256) | getsockname(listener, generic, &length)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = Int(UInt16(bigEndian: address.sin_port))
        let core = Core(listener: listener, scripts: scripts)
        self.core = core
        Thread.detachNewThread { Self.accept(core) }
    }

    deinit {
        let open = core.state.withLock { state in
            state.isStopped = true
            return state.open
        }
        for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
        shutdown(core.listener, Int32(SHUT_RDWR))
        close(core.listener)
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    func requests(_ path: String) -> [Request] {
        core.state.withLock { $0.requests.filter { $0.path == path } }
    }

    func hits(_ path: String) -> Int { requests(path).count }

    /// All requests, in the order in which they came.
    var allRequests: [Request] { core.state.withLock { $0.requests } }

    /// The most requests that were being answered at one time.
    var mostActive: Int { core.state.withLock { $0.mostActive } }

    private static func accept(_ core: Core) {
        while true {
            let socket = Glibc.accept(core.listener, nil, nil)
            guard socket >= 0 else { return }
            let number: Int? = core.state.withLock { state in
                if state.isStopped { return nil }
                state.open.insert(socket)
                state.connections += 1
                return state.connections
            }
            guard let number else {
                close(socket)
                return
            }
            Thread.detachNewThread {
                serve(socket, number: number, core)
                core.state.withLock { _ = $0.open.remove(socket) }
                close(socket)
            }
        }
    }

    private static func serve(_ socket: Int32, number: Int, _ core: Core) {
        while let head = TestConnection.readHead(socket) {
            let lines = head.components(separatedBy: "\r\n")
            let path = lines[0].split(separator: " ").dropFirst().first.map(String.init) ?? ""
            var headers: [String: String] = [:]
            for line in lines.dropFirst() {
                guard let colon = line.firstIndex(of: ":") else { continue }
                headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                    in: .whitespaces)
            }
            let request = Request(path: path, headers: headers, connection: number)
            core.state.withLock { state in
                state.requests.append(request)
                state.active += 1
                state.mostActive = max(state.mostActive, state.active)
            }
            let connection = TestConnection(socket: socket, request: request)
            if let script = core.scripts[path] {
                script(connection)
            } else {
                connection.respond("404 Not Found", body: "no such script")
            }
            core.state.withLock { $0.active -= 1 }
            guard connection.isKept else { return }
        }
    }
}
