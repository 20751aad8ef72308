package import BevakaCore

extension References {
    /// The one document that a short text is the name of: as people cite it, in normal form (`COM/2025/123`,
    /// `REG/2021/1060`) or as an address. Nil for a text that names none or several, or says more than a name.
    package static func document(named text: String) -> Reference? {
        let text = text.drop { $0.isWhitespace }
        guard text.utf8.count <= 500 else { return nil }
        if let address = address(text) { return reference(ofURL: address) }
        // People type `com(2025) 123` and `sou 2025:10`, which in running text are something else.
        for candidate in [String(text), citation(ofNormalForm: text), text.uppercased()].compactMap(\.self) {
            let found = find(in: candidate)
            if found.count == 1, let reference = found.first, isWhole(reference, of: candidate) { return reference }
        }
        return nil
    }

    /// What may have been meant by a text that names no document: `COM 2025 123` → `COM(2025) 123`.
    package static func suggestion(for text: String) -> String? {
        let letters = text.filter { $0.isLetter && $0.isASCII }.uppercased()
        let numbers = text.split { !($0.isNumber && $0.isASCII) }
        guard !letters.isEmpty, numbers.count >= 2 else { return nil }
        let (first, second) = (numbers[0], numbers[1])
        let third = numbers.count > 2 ? numbers[2] : second
        let candidates = [
            "\(letters)(\(first)) \(second)", "\(first)/\(second)(\(letters))",
            "\(letters.lowercased()). \(first)/\(second):\(third)", "\(letters) \(first):\(second)",
            "\(letters.lowercased()). \(first):\(second)",
        ]
        return candidates.first { candidate in
            candidate != text && document(named: candidate).map { $0.kind != "council" } == true
        }
    }

    /// With or without its scheme.
    private static func address(_ text: some StringProtocol) -> String? {
        if text.contains("://") { return text.hasPrefix("http") ? String(text) : nil }
        let host = text.prefix { $0 != "/" }.lowercased()
        return text.contains("/") && (host.hasSuffix(".eu") || host.hasSuffix(".se")) ? "https://" + text : nil
    }

    /// `REG/2021/1060` → `Regulation (EU) 2021/1060`; bevaka's own form of acts, which nobody cites.
    private static func citation(ofNormalForm text: some StringProtocol) -> String? {
        let parts = text.split(separator: "/")
        guard parts.count == 3 else { return nil }
        let kinds = ["REG": "Regulation", "DIR": "Directive", "DEC": "Decision"]
        return kinds[parts[0].uppercased()].map { "\($0) (EU) \(parts[1])/\(parts[2])" }
    }

    /// Whether the text is hardly more than the name; `final` and the names of kinds may stand beside it.
    private static func isWhole(_ reference: Reference, of text: String) -> Bool {
        let rest = text.replacing(reference.text, with: " ")
        return rest.split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
            !word.contains(where: \.isNumber) && word.count <= 14
        } && rest.count <= 40
    }
}
