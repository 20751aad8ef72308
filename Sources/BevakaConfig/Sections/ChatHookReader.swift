import BevakaCore

/// Reads `webhook:` of a team: an address, `{url, kind, secret}`, or a list of such.
struct ChatHookReader {
    static let keys = ["url", "kind", "secret", "note"]
    private static let otherNames = [
        "address": "url", "hook": "url", "type": "kind", "format": "kind", "key": "secret", "token": "secret",
    ]

    /// - Parameter team: its name, for what a person should know.
    func readAll(_ reader: NodeReader, team: String) -> [ChatHook] {
        reader.list(of: .any, expected: "an address, or {url: …, kind: …}").compactMap { entry in
            guard let hook = read(entry) else { return nil }
            if hook.isRetired {
                entry.notice(
                    .retiredHook,
                    "the team \"\(team)\": the webhook \(hook.name) is an Office 365 connector, which Microsoft retired in "
                        + "2026. Make a workflow in Teams (\"when a webhook request is received\") and put its address here"
                )
            }
            return hook
        }
    }

    private func read(_ reader: NodeReader) -> ChatHook? {
        // The address of a chat hook is a secret itself, so it may come from the environment.
        if reader.keys == nil {
            return reader.webAddress(expands: true, isSecret: true).map { ChatHook(url: Redacted($0.text)) }
        }
        guard let mapping = reader.mapping(of: "a webhook", keys: Self.keys, otherNames: Self.otherNames) else {
            return nil
        }
        let address = mapping.required("url", "the address that the chat gave")
            .flatMap { $0.webAddress(expands: true, isSecret: true) }
        let secret = mapping["secret"]?.secret(variable: "BEVAKA_HOOK_SECRET").map(\.value)
        let kind = mapping["kind"]?.word(of: ChatHook.Kind.allCases.map(\.rawValue)).flatMap(ChatHook.Kind.init)
        if let note = mapping["note"], note.scalar == nil { note.refuse(expected: "text") }
        guard let address else { return nil }
        var hook = ChatHook(url: Redacted(address.text), secret: secret)
        if let kind { hook.kind = kind }
        if hook.secret != nil, hook.kind != .json {
            mapping["secret"]?.complain(
                "found a secret for \(hook.kind.rawValue), which does not check one; leave it out")
        }
        return hook
    }
}
