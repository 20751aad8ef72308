internal import BevakaCore
internal import Curl

/// A source's login, which is for the server of the source's own address and for no other: not for one that it redirects
/// to, nor for one that it has moved to.
struct HomeLogin: Sendable {
    /// What a request carries of the login.
    struct Credentials: Sendable {
        var fields: [HeaderField] = []
        var user: String?
        var password: String?
    }

    private let login: SourceLogin?
    /// Nil when there is no login to keep at home.
    private let home: WebAddress?

    init(_ source: Source) {
        login = source.access.login
        home = login == nil ? nil : WebAddress(source.url)
    }

    var isThere: Bool { login != nil }

    /// Nothing for another server (scheme, host and port).
    func credentials(for address: WebAddress) -> Credentials {
        guard let login, home?.hasOrigin(of: address) == true else { return Credentials() }
        return switch login {
        case .basic(let user, let password):
            Credentials(user: user.value.revealed, password: password.value.revealed)
        case .bearer(let token):
            Credentials(fields: [HeaderField("Authorization", "Bearer \(token.value.revealed)")])
        case .field(let name, let token):
            Credentials(fields: [HeaderField(name, token.value.revealed)])
        }
    }

    /// True when the login was shown to this server.
    func isShown(to address: WebAddress) -> Bool {
        home?.hasOrigin(of: address) == true
    }

    /// A sentence without the secrets that a server may have echoed into it.
    func masked(_ text: String) -> String {
        guard let login else { return text }
        return login.secrets.reduce(text) { text, secret in
            text.replacing(secret.value.revealed, with: secret.written)
        }
    }
}
