import Foundation
import Synchronization

/// A port of 127.0.0.1 that the system chose, on which a test lets a server speak. Each connection is served on a thread of
/// its own and closed afterwards. It ends, and with it all that is open, with its last reference.
package final class LoopbackListener: Sendable {
    package typealias Serve = @Sendable (LoopbackConnection) -> Void

    private final class Core: Sendable {
        struct State {
            var open: Set<Int32> = []
            var isStopped = false
            var connections = 0
        }

        let descriptor: Int32
        let serve: Serve
        let state = Mutex(State())

        init(descriptor: Int32, serve: @escaping Serve) {
            self.descriptor = descriptor
            self.serve = serve
        }
    }

    package let port: Int
    private let core: Core

    package init(serve: @escaping Serve) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) | listen(descriptor, 256) | getsockname(descriptor, generic, &length)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = Int(UInt16(bigEndian: address.sin_port))
        let core = Core(descriptor: descriptor, serve: serve)
        self.core = core
        Thread.detachNewThread { Self.accept(core) }
    }

    deinit {
        let open = core.state.withLock { state in
            state.isStopped = true
            return state.open
        }
        for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
        shutdown(core.descriptor, Int32(SHUT_RDWR))
        close(core.descriptor)
    }

    private static func accept(_ core: Core) {
        while true {
            let descriptor = Glibc.accept(core.descriptor, nil, nil)
            guard descriptor >= 0 else { return }
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
