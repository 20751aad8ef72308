/// An EU or Swedish document that an item names: `COM(2025) 123 final`, `2025/0123(COD)`, `prop. 2024/25:1` …
package struct Reference: Hashable, Sendable, Codable {
    /// `com`, `procedure`, `celex`, `regulation`, `directive`, `oj`, `ecli`, `ep`, `council`, `press`, `call`, `prop` …
    package var kind: String
    /// As the text writes it.
    package var text: String
    /// The normal form: `COM/2025/123`.
    package var id: String
    /// Made by rule, never fetched.
    package var url: String?

    package init(kind: String, text: String, id: String, url: String? = nil) {
        self.kind = kind
        self.text = text
        self.id = id
        self.url = url
    }
}
