internal import Glibc

/// What this program asks of the system about sockets itself.
enum Socket {
    /// A new socket that child processes do not inherit; -1 (libcurl's CURL_SOCKET_BAD) when there is none.
    static func open(family: Int32, type: Int32, protocol: Int32) -> Int32 {
        socket(family, type | Int32(SOCK_CLOEXEC.rawValue), `protocol`)
    }
}
