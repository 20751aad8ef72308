/// What is left in a text where one mark of a CDATA section is missing.
enum CDATARemains {
    /// The span without a `]]>` at its end: the section's beginning is missing.
    static func trimmed(_ span: TextSpan, in arena: borrowing TextArena, mark: StaticString) -> TextSpan {
        let bytes = ASCIIBytes.trimmed(arena.slice(span))
        let length = bytes.count - mark.utf8CodeUnitCount
        guard length >= 0, ASCIIBytes.hasPrefix(UnsafeBufferPointer(rebasing: bytes[length...]), mark) else {
            return span
        }
        return TextSpan(
            start: span.start, count: span.count - trailingSpace(arena.slice(span)) - mark.utf8CodeUnitCount)
    }

    /// Whether a section without an end has taken in the items up to the next section: to libxml2 all of it is one text.
    static func holdItems(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while let bracket = ByteScan.find(UInt8(ascii: "["), in: bytes, from: index, to: bytes.count) {
            index = bracket + 1
            guard bracket >= 2, SoupSections.starts(with: "<![CDATA[", bytes, at: bracket - 2) else { continue }
            return ["</item>", "</entry>", "</ITEM>"].contains { (end: StaticString) in
                ByteScan.find(end, in: bytes, from: 0) != nil
            }
        }
        return false
    }

    private static func trailingSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        while count < bytes.count, bytes[bytes.count - 1 - count].isXMLSpace { count += 1 }
        return count
    }
}
