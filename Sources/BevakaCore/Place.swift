/// A place that an item is about, by its NUTS 2024 code or ISO country code.
package struct Place: Hashable, Sendable, Codable {
    /// `SE11`, `SE`, `FI1B` …
    package var id: String
    package var name: String
    /// As the text writes it.
    package var text: String

    package init(id: String, name: String, text: String) {
        self.id = id
        self.name = name
        self.text = text
    }
}
