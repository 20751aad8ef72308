/// What asking a source takes on this very machine: a login, a proxy, other certificate authorities. It says nothing of the
/// source itself, so that lists of sources for others leave it out.
package struct SourceAccess: Hashable, Sendable {
    package var login: SourceLogin?
    /// Nil leaves it to the proxy variables of the environment.
    package var proxy: SourceProxy?
    /// The path of a PEM file with the certificate authorities trusted for this source, instead of the usual ones.
    package var caBundle: String?

    package init(login: SourceLogin? = nil, proxy: SourceProxy? = nil, caBundle: String? = nil) {
        self.login = login
        self.proxy = proxy
        self.caBundle = caBundle
    }
}
