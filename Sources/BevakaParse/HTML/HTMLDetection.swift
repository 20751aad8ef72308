/// Tells HTML from plain text where the feed does not say which it is.
package enum HTMLDetection {
    /// Whether `text` holds markup: a tag of an element that HTML has, written as a tag is, a comment, or a reference.
    ///
    /// "a < b" and "<foo@bar>" are none, nor is "AT&T"; "<p>x", "x<br>y" and "AT&amp;T" are.
    package static func looksLikeHTML(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var index = 0
            while true {
                index = ByteSearch.first(
                    in: bytes, index..<bytes.count,
                    marks: {
                        ByteSearch.mark($0, equalTo: UInt8(ascii: "<"))
                            | ByteSearch.mark($0, equalTo: UInt8(ascii: "&"))
                    },
                    isWanted: { bytes[$0] == UInt8(ascii: "<") || bytes[$0] == UInt8(ascii: "&") })
                guard index < bytes.count else { return false }
                let isMarkup = bytes[index] == UInt8(ascii: "&") ? isReference(bytes, index) : isTag(bytes, index)
                if isMarkup { return true }
                index += 1
            }
        }
    }

    /// A reference with its `;`: "Q&A; more" is none, since no reference has that name.
    private static func isReference(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard let reference = HTMLEntities.reference(in: bytes, index..<bytes.count) else { return false }
        return bytes[reference.end - 1] == UInt8(ascii: ";")
    }

    /// How far a tag is read: what goes on longer is judged by its beginning, so that a text full of halves of tags takes no
    /// longer than its length.
    private static let window = 512

    private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let rest = UnsafeBufferPointer(rebasing: bytes[index..<min(bytes.count, index + window)])
        if rest.starts(with: "<!--".utf8) || rest.starts(with: "<![CDATA[".utf8) { return true }
        var name = PackedName()
        for byte in rest.dropFirst(rest.dropFirst().first == UInt8(ascii: "/") ? 2 : 1).prefix(PackedName.maximumCount)
        {
            guard byte.isASCIILetter || byte.isASCIIDigit else { break }
            name.append(byte)
        }
        // Asked before the scanner is, which may read far before it knows.
        guard HTMLElement(name) != .unknown else { return false }
        var scanner = HTMLScanner(rest)
        switch scanner.next() {
        case .start(let element): return element != .unknown && hasAttributesOnly(&scanner)
        case .end(let element): return element != .unknown && rest[scanner.position - 1] == UInt8(ascii: ">")
        case .text, .nothing, .finished: return false
        }
    }

    /// Whether what follows the name is what follows a name in a tag: "<b and c>" is a comparison. A tag that the end cuts
    /// off counts when an attribute has a value.
    private static func hasAttributesOnly(_ scanner: inout HTMLScanner) -> Bool {
        var hasValue = false
        while let attribute = scanner.nextAttribute() {
            if !attribute.value.isEmpty { hasValue = true } else if !flags.contains(attribute.name) { return false }
        }
        return !scanner.truncated || hasValue
    }

    private static let flags = Set(
        [
            "allowfullscreen", "async", "autoplay", "checked", "compact", "controls", "defer", "disabled", "hidden",
            "ismap",
            "itemscope", "loop", "multiple", "muted", "noshade", "nowrap", "open", "readonly", "required", "reversed",
            "selected", "alt", "title", "class", "id", "style", "href", "src", "name",
        ].map { PackedName($0) })
}
