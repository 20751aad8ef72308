import Foundation

/// A port of this machine alone, chosen by the system.
package struct ListeningSocket: Sendable {
    package enum Family: Sendable {
        /// 127.0.0.1
        case ipv4
        /// ::1
        case ipv6
    }

    let descriptor: Int32
    package let port: Int

    /// - Parameter waiting: how many connections may wait to be accepted; one more is let in, the next gets no answer at all.
    ///   Nil to listen to nobody: all connections are refused, and no other program can be given the port meanwhile.
    package init(_ family: Family = .ipv4, waiting: Int32? = 256) throws {
        let (code, descriptor, port) =
            switch family {
            case .ipv4: Self.open(sockaddr_in.loopback, waiting: waiting) { $0.sin_port }
            case .ipv6: Self.open(sockaddr_in6.loopback, waiting: waiting) { $0.sin6_port }
            }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        self.descriptor = descriptor
        self.port = Int(UInt16(bigEndian: port))
    }

    private static func open<Address>(
        _ address: Address, waiting: Int32?, port: (Address) -> in_port_t
    ) -> (code: Int32, descriptor: Int32, port: in_port_t) {
        var address = address
        var length = socklen_t(MemoryLayout<Address>.size)
        let family = withUnsafeBytes(of: address) { Int32($0.load(as: sa_family_t.self)) }
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) | (waiting.map { listen(descriptor, $0) } ?? 0)
                    | getsockname(descriptor, generic, &length)
            }
        }
        return (code, descriptor, port(address))
    }

    /// The next connection; nil when the socket is closed.
    func accept() -> Int32? {
        let connection = Glibc.accept(descriptor, nil, nil)
        return connection < 0 ? nil : connection
    }

    package func close() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        Glibc.close(descriptor)
    }
}

extension sockaddr_in {
    fileprivate static var loopback: sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }
}

extension sockaddr_in6 {
    fileprivate static var loopback: sockaddr_in6 {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_addr = in6addr_loopback
        return address
    }
}
