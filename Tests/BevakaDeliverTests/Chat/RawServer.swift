import Foundation

/// A server on 127.0.0.1 that lets a request come and then does not answer as it should. It ends with its last reference.
final class RawServer: Sendable {
    enum Manner: Sendable {
        /// Closes the connection once the whole request is there.
        case hangsUp
        /// Keeps the connection and says nothing.
        case isSilent
        /// Resets the connection before anything was read.
        case rejects
    }

    let port: Int
    private let listener: Int32

    init(_ manner: Manner) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        self.listener = listener
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) | listen(listener, 8) | getsockname(listener, generic, &length)
            }
        }
        guard code == 0 else { throw CocoaError(.fileReadUnknown) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread {
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                Self.serve(connection, manner)
                close(connection)
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private static func serve(_ connection: Int32, _ manner: Manner) {
        if manner == .rejects {
            var lingering = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
            return
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var text = ""
        // Every body here ends so; a silent server reads on until the other side has had enough.
        while manner == .isSilent || !text.hasSuffix("}") {
            let count = recv(connection, &chunk, chunk.count, 0)
            guard count > 0 else { return }
            text += String(decoding: chunk.prefix(count), as: UTF8.self)
        }
    }
}
