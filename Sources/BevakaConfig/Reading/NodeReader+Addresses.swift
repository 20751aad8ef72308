extension NodeReader {
    /// An absolute address, with `${NAME}` replaced where `expands` is set.
    ///
    /// - Parameter isSecret: true where the address itself gives access: then messages do not repeat it.
    func webAddress(
        schemes: [String] = ["http", "https"], expands: Bool = false, isSecret: Bool = false
    ) -> WebAddress? {
        guard let text = expands ? environmentText() : text(expected: "an address") else { return nil }
        guard expands || !text.contains("${") else {
            complain(
                "found a reference to the environment, which only user, password, token, proxy, server and webhook may hold"
            )
            return nil
        }
        do throws(Refusal) {
            return try WebAddress(text, schemes: schemes)
        } catch {
            if isSecret || error.hidesValue {
                complain("found something else, expected \(error.expected)")
            } else {
                refuse(expected: error.expected, suggestion: error.suggestion)
            }
            return nil
        }
    }

    /// - Parameter allowsName: whether `Name <name@example.org>` is good too.
    func mailAddress(allowsName: Bool = false) -> String? {
        guard let text = text(expected: MailAddress.expected) else { return nil }
        if MailAddress.isValid(text, allowsName: allowsName) { return text }
        refuse(expected: MailAddress.expected + (allowsName ? " or Name <name@example.org>" : ""))
        return nil
    }
}
