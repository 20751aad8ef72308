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

    private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        // A tag's beginning tells; a bound keeps a text of nothing but "<" from costing quadratic time.
        let rest = UnsafeBufferPointer(rebasing: bytes[index..<min(bytes.count, index + 4096)])
        guard rest.count > 1, rest[1].isASCIILetter || rest[1] == UInt8(ascii: "/") || rest[1] == UInt8(ascii: "!")
        else { return false }
        if rest.starts(with: "<!--".utf8) || rest.starts(with: "<![CDATA[".utf8) { return true }
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
