import BevakaCore

/// Reads `mail:`. A password is never taken from the file: it would end up in backups and in version control.
struct MailReader {
    static let keys = [
        "from", "server", "sendmail", "user", "password", "security", "ca", "recipients", "unsubscribe",
    ]
    private static let otherNames = [
        "smtp": "server", "host": "server", "url": "server", "username": "user", "login": "user", "sender": "from",
        "pass": "password", "secret": "password",
        "tls": "security", "starttls": "security", "ca_bundle": "ca", "cafile": "ca", "bcc": "recipients",
        "command": "sendmail", "program": "sendmail", "list_unsubscribe": "unsubscribe",
    ]

    func read(_ reader: NodeReader) -> MailSettings? {
        guard let mail = reader.mapping(of: "mail", keys: Self.keys, otherNames: Self.otherNames) else { return nil }
        let from = mail.required("from", MailAddress.expected).flatMap { $0.mailAddress(allowsName: true) }
        let sendmail = mail["sendmail"].flatMap(file)
        if let reader = mail["sendmail"], mail["server"] != nil {
            reader.complain("found both sendmail and server, expected one of them")
        }
        let server =
            sendmail == nil
            ? mail.required("server", "such as smtps://mail.example.org:465, or sendmail: /usr/sbin/sendmail")
                .flatMap(server) : ""
        let user = mail["user"]?.environmentText()
        let password = mail["password"]?.secret(variable: "BEVAKA_SMTP_PASSWORD").map(\.value)
        if let reader = mail["password"], mail["user"] == nil {
            reader.complain("found a password without a user, expected both or none")
        }
        guard let from, let server else { return nil }
        var settings = MailSettings(from: from, server: server, user: user, password: password, sendmail: sendmail)
        readHow(mail, into: &settings)
        return settings
    }

    private func readHow(_ mail: MappingReader, into settings: inout MailSettings) {
        if let word = mail["security"]?.word(of: MailSecurity.allCases.map(\.rawValue)) {
            settings.security = MailSecurity(rawValue: word) ?? .automatic
        }
        settings.caBundle = mail["ca"]?.certificateFile()
        settings.together = mail["recipients"]?.word(of: ["each", "together"]) == "together"
        settings.unsubscribe = mail["unsubscribe"].flatMap(unsubscribe)
    }

    private func file(_ reader: NodeReader) -> String? {
        guard let path = reader.environmentText() else { return nil }
        if path.hasPrefix("/") { return path }
        reader.refuse(expected: "the whole path of a file, beginning with /")
        return nil
    }

    private func unsubscribe(_ reader: NodeReader) -> String? {
        guard let text = reader.text() else { return nil }
        if text.hasPrefix("mailto:"), MailAddress.isValid(String(text.dropFirst(7).prefix { $0 != "?" })) {
            return text
        }
        if text.hasPrefix("https://"), (try? WebAddress(text)) != nil { return text }
        reader.refuse(expected: "mailto:ADDRESS or an address that begins with https://")
        return nil
    }

    private func server(_ reader: NodeReader) -> String? {
        guard let address = reader.webAddress(schemes: ["smtps", "smtp"], expands: true) else { return nil }
        guard address.rest.isEmpty || address.rest == "/" else {
            reader.refuse(expected: "nothing after host and port, such as smtps://mail.example.org:465")
            return nil
        }
        return "\(address.scheme)://\(address.authority)"
    }
}
