/// Reads the name of a document as people write it: `COM(2025) 123`, `2025/0123(COD)`, `prop. 2025/26:12`, an address.
///
/// Who knows documents lives in another room; whoever loads a configuration hands it in.
package struct DocumentNotation: Sendable {
    /// The normal form; nil for what is no document.
    package var normalForm: @Sendable (String) -> String?
    /// What may have been meant by a text that is no document.
    package var suggestion: @Sendable (String) -> String?

    package init(
        normalForm: @escaping @Sendable (String) -> String?, suggestion: @escaping @Sendable (String) -> String?
    ) {
        self.normalForm = normalForm
        self.suggestion = suggestion
    }

    /// Takes every text for a document in normal form.
    package static let unchecked = DocumentNotation(normalForm: { $0 }, suggestion: { _ in nil })
}
