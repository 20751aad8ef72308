/// Turns the texts of items into what people read.
struct ItemMapper {
    /// Unicode scalars of a summary made from the text: two or three sentences.
    static let summaryLength = 300

    let sanitizes: Bool

    /// HTML (where the source has markup) and plain text of a body.
    func body(
        _ bytes: UnsafeBufferPointer<UInt8>, kind: TextKind, resolver: URLResolver
    ) -> (html: String?, text: String?) {
        let text = ValidText.string(ASCIIBytes.trimmed(bytes))
        switch kind {
        case .plain: return (nil, text)
        case .foreign: return (nil, nil)
        case .undeclared:
            guard HTMLDetection.looksLikeHTML(text) else { return (nil, text) }
        case .html, .xhtml:
            guard PlainLine.mayHoldMarkup(bytes) else { return (nil, text) }
        }
        guard sanitizes else { return (text, nil) }
        let html = HTMLSanitizer(resolver: resolver).sanitize(text)
        let plain = PlainText.fromHTML(html)
        return (html.isEmpty ? nil : html, plain.isEmpty ? nil : plain)
    }
}
