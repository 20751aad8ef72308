import BevakaCore

extension FeedEntry {
    /// `login`, `proxy` and `ca` with references to the environment as they were written, never what they stand for.
    static func pairs(of access: SourceAccess) -> [(key: String, value: String)] {
        var pairs: [(String, String)] = []
        if let login = access.login { pairs.append(("login", flow(of: login))) }
        switch access.proxy {
        case nil: break
        case .direct: pairs.append(("proxy", "none"))
        case .server(let address): pairs.append(("proxy", YAMLScalar.write(address.written)))
        }
        if let bundle = access.caBundle { pairs.append(("ca", YAMLScalar.write(bundle))) }
        return pairs
    }

    private static func flow(of login: SourceLogin) -> String {
        switch login {
        case .basic(let user, let password): flow([("user", user.written), ("password", password.written)])
        case .bearer(let token): flow([("token", token.written)])
        case .field(let name, let token): flow([("header", name), ("token", token.written)])
        }
    }
}
