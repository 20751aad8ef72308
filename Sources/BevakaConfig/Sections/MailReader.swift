import BevakaCore

/// Reads `mail:`. A password is never taken from the file: it would end up in backups and in version control.
struct MailReader {
    static let keys = ["from", "server", "user", "password"]
    private static let otherNames = [
        "smtp": "server", "host": "server", "url": "server", "username": "user", "login": "user", "sender": "from",
        "pass": "password", "secret": "password",
    ]

    func read(_ reader: NodeReader) -> MailSettings? {
        guard let mail = reader.mapping(of: "mail", keys: Self.keys, otherNames: Self.otherNames) else { return nil }
        let from = mail.required("from", MailAddress.expected).flatMap { $0.mailAddress(allowsName: true) }
        let server = mail.required("server", "such as smtps://mail.example.org:465").flatMap(server)
        let user = mail["user"]?.environmentText()
        let password = mail["password"].flatMap(password)
        if let reader = mail["password"], mail["user"] == nil {
            reader.complain("found a password without a user, expected both or none")
        }
        guard let from, let server else { return nil }
        return MailSettings(from: from, server: server, user: user, password: password)
    }

    private func server(_ reader: NodeReader) -> String? {
        guard let address = reader.webAddress(schemes: ["smtps", "smtp"], expands: true) else { return nil }
        guard address.rest.isEmpty || address.rest == "/" else {
            reader.refuse(expected: "nothing after host and port, such as smtps://mail.example.org:465")
            return nil
        }
        return "\(address.scheme)://\(address.authority)"
    }

    private func password(_ reader: NodeReader) -> Redacted? {
        guard let text = reader.scalar, EnvironmentReference.isWhole(text) else {
            // What stands there may be the password itself, so it is not repeated.
            reader.complain(
                "found a password in the file, expected a reference to the environment: write ${BEVAKA_SMTP_PASSWORD} "
                    + "here and set that variable where bevaka is started")
            return nil
        }
        return reader.reading.expand(text, for: reader.name, at: reader.position).map { Redacted($0) }
    }
}
