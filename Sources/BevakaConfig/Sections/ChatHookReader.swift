import BevakaCore

/// Reads `webhook:` of a team: an address, `{url, kind, secret}`, or a list of such.
struct ChatHookReader {
    static let keys = ["url", "kind", "secret", "note"]
    private static let otherNames = [
        "address": "url", "hook": "url", "type": "kind", "format": "kind", "key": "secret", "token": "secret",
    ]

    func readAll(_ reader: NodeReader) -> [ChatHook] {
        reader.listOrSingle(expected: "an address, or {url: …, kind: …}").compactMap(read)
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
