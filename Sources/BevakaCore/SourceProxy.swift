/// Whether a source is asked through a proxy of its own.
package enum SourceProxy: Hashable, Sendable {
    /// Directly, whatever the proxy variables of the environment say.
    case direct
    /// Through the server at this address, `http://host:port` or `socks5h://host:port`, which may hold a login.
    case server(EnvironmentText)
}
