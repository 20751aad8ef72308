/// Turns the texts of items into what people read, keeping the sanitiser of the base last used.
struct ItemMapper {
    /// Unicode scalars of a summary made from the text: two or three sentences.
    static let summaryLength = 300

    private let sanitizes: Bool
    private var base: String?
    private var resolver = URLResolver(base: nil)
    private var sanitizer: HTMLSanitizer?

    init(sanitizes: Bool) {
        self.sanitizes = sanitizes
    }

    /// HTML (where the source has markup) and plain text of a body.
    mutating func body(
        _ bytes: UnsafeBufferPointer<UInt8>, kind: TextKind, base: String?
    ) -> (html: String?, text: String?) {
        let text = String(decoding: ASCIIBytes.trimmed(bytes), as: UTF8.self)
        switch kind {
        case .plain: return (nil, text)
        case .foreign: return (nil, nil)
        case .undeclared:
            guard HTMLDetection.looksLikeHTML(text) else { return (nil, text) }
        case .html, .xhtml:
            guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
                return (nil, text)
            }
        }
        guard sanitizes else { return (text, nil) }
        use(base)
        let sanitizer = sanitizer ?? HTMLSanitizer(baseURL: base)
        self.sanitizer = sanitizer
        let html = sanitizer.sanitize(text)
        let plain = PlainText.fromHTML(html)
        return (html.isEmpty ? nil : html, plain.isEmpty ? nil : plain)
    }

    /// An absolute address, or what the source wrote when it has no base to be resolved by.
    mutating func resolve(_ reference: String, base: String?) -> String? {
        use(base)
        return resolver.resolve(reference)
    }

    private mutating func use(_ base: String?) {
        guard base != self.base else { return }
        self.base = base
        resolver = URLResolver(base: base)
        sanitizer = nil
    }
}
