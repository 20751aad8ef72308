/// Who mail is from or for (RFC 5322 §3.4): an address and, where there is one, the name shown for it.
package struct Mailbox: Hashable, Sendable {
    package var name: String?
    /// `local-part@domain`, without angle brackets.
    package var address: String

    package init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// From `bevaka@example.org`, `EU news <bevaka@example.org>` or `"EU, news" <bevaka@example.org>`, as `mail: from:` has it.
    package init(_ text: String) {
        guard let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else {
            self.init(address: Self.trimmed(text[...]))
            return
        }
        var name = Self.trimmed(text[..<open])
        if name.count >= 2, name.first == "\"", name.last == "\"" {
            name = String(name.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        }
        self.init(
            name: name.isEmpty ? nil : name, address: Self.trimmed(text[text.index(after: open)..<close]))
    }

    /// The domain of the address in lower case; empty where there is none.
    package var domain: String {
        address.lastIndex(of: "@").map { address[address.index(after: $0)...].lowercased() } ?? ""
    }

    /// True for what a mail command can carry: one `@` with something on both sides, no white space, no control
    /// character, no bracket or comma. Whether anybody reads it is the server's to say.
    package var isDeliverable: Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= 254 else { return false }
        return address.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar.value > 0x20 && scalar.value != 0x7F
                && scalar.properties.generalCategory != .control && !"<>(),;:\\\"[]".unicodeScalars.contains(scalar)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let tail = text.drop { $0.isWhitespace }
        let end = tail.lastIndex { !$0.isWhitespace }.map { tail.index(after: $0) } ?? tail.startIndex
        return String(tail[..<end])
    }
}
