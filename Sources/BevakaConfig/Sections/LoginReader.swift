import BevakaCore

/// Reads `login:` of a feed. Passwords and tokens are never taken from the file: they would end up in backups and in
/// version control.
struct LoginReader {
    static let keys = ["user", "password", "token", "header"]
    private static let otherNames = [
        "username": "user", "name": "user", "login": "user", "pass": "password", "secret": "password",
        "bearer": "token", "key": "token", "api_key": "token", "value": "token", "field": "header",
    ]
    /// Fields that HTTP itself needs, that bevaka writes, or that a proxy would read.
    private static let reserved: Set<String> = [
        "accept", "accept-encoding", "connection", "content-length", "content-type", "expect", "host",
        "if-modified-since", "if-none-match", "keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer",
        "transfer-encoding", "upgrade", "user-agent",
    ]

    func read(_ reader: NodeReader) -> SourceLogin? {
        guard let login = reader.mapping(of: "login", keys: Self.keys, otherNames: Self.otherNames) else { return nil }
        if let token = login["token"] {
            for key in ["user", "password"] {
                login[key]?.complain("found \(key) beside token, expected user and password, or token")
            }
            return self.token(token, header: login["header"])
        }
        login["header"]?.complain("found header without token, which is what is sent in that field")
        guard
            let user = login.required("user", "or else token, for a site that gives one").flatMap(user),
            let password = login.required("password", "such as ${NEWS_PASSWORD}").flatMap({ $0.secret() })
        else { return nil }
        return .basic(user: user, password: password)
    }

    private func user(_ reader: NodeReader) -> EnvironmentText? {
        guard let written = reader.text(), let value = reader.environmentText() else { return nil }
        guard !value.contains(":") else {
            reader.complain("found a colon, which a user name cannot have (RFC 7617)")
            return nil
        }
        return EnvironmentText(written: written, value: value)
    }

    private func token(_ reader: NodeReader, header: NodeReader?) -> SourceLogin? {
        let name = header.map { fieldName($0) }
        guard let token = reader.secret() else { return nil }
        guard token.value.revealed.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else {
            reader.complain("found something in \(token.written) that no header field can carry; look for a line break")
            return nil
        }
        switch name {
        case .none: return .bearer(token)
        case .some(let name): return name.map { .field(name: $0, token: token) }
        }
    }

    /// A token of RFC 9110 §5.6.2.
    private func fieldName(_ reader: NodeReader) -> String? {
        guard let name = reader.text(expected: "the name of a header field, such as X-Api-Key") else { return nil }
        let isName = name.utf8.allSatisfy { 0x21..<0x7F ~= $0 && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0) }
        guard isName, name.utf8.count <= 100 else {
            reader.refuse(expected: "the name of a header field, such as X-Api-Key")
            return nil
        }
        guard !Self.reserved.contains(name.lowercased()) else {
            reader.complain(
                "found \(reader.found), which bevaka or HTTP itself uses, expected a field of the site's own")
            return nil
        }
        return name
    }
}
