/// A mail address as people write it: `eu@example.org` or `Bevaka <eu@example.org>`.
///
/// The usual core of RFC 5322 §3.4.1 (a dot-atom, @, a domain); quoted local parts and comments do not occur in practice.
enum MailAddress {
    static let expected = "a mail address such as name@example.org"

    static func isValid(_ text: String, allowsName: Bool = false) -> Bool {
        if allowsName, text.hasSuffix(">"), let bracket = text.firstIndex(of: "<") {
            let name = text[..<bracket]
            return !name.contains(where: { "<>@\"\r\n".contains($0) })
                && isValid(String(text[text.index(after: bracket)...].dropLast()))
        }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254 else { return false }
        return isLocalPart(parts[0]) && isDomain(parts[1])
    }

    private static func isLocalPart(_ part: Substring) -> Bool {
        let atoms = part.split(separator: ".", omittingEmptySubsequences: false)
        return atoms.allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { $0.isLetter || $0.isNumber || "!#$%&'*+-/=?^_`{|}~".contains($0) }
        }
    }

    private static func isDomain(_ part: Substring) -> Bool {
        let labels = part.split(separator: ".", omittingEmptySubsequences: false)
        return (labels.count > 1 || part == "localhost")
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != "-" && label.last != "-"
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            }
    }
}
