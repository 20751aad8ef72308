import Foundation
import Synchronization

/// A port on which a test lets a server speak. Each connection is served on a thread of its own and closed afterwards. It
/// ends, and with it all that is open, with its last reference.
package final class LoopbackListener: Sendable {
    package typealias Serve = @Sendable (LoopbackConnection) -> Void

    private final class Core: Sendable {
        struct State {
            var open: Set<Int32> = []
            var isStopped = false
            var connections = 0
        }

        let socket: ListeningSocket
        let serve: Serve
        let state = Mutex(State())

        init(socket: ListeningSocket, serve: @escaping Serve) {
            self.socket = socket
            self.serve = serve
        }
    }

    package let port: Int
    private let core: Core

    package init(_ family: ListeningSocket.Family = .ipv4, serve: @escaping Serve) throws {
        let socket = try ListeningSocket(family)
        port = socket.port
        let core = Core(socket: socket, serve: serve)
        self.core = core
        Thread.detachNewThread { Self.accept(core) }
    }

    deinit {
        let open = core.state.withLock { state in
            state.isStopped = true
            return state.open
        }
        for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
        core.socket.close()
    }

    private static func accept(_ core: Core) {
        while let descriptor = core.socket.accept() {
            let number: Int? = core.state.withLock { state in
                if state.isStopped { return nil }
                state.open.insert(descriptor)
                state.connections += 1
                return state.connections
            }
            guard let number else {
                close(descriptor)
                return
            }
            Thread.detachNewThread {
                core.serve(LoopbackConnection(descriptor: descriptor, number: number))
                core.state.withLock { _ = $0.open.remove(descriptor) }
                close(descriptor)
            }
        }
    }
}
