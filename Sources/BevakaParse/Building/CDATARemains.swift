/// What is left in a text where one mark of a CDATA section is missing.
enum CDATARemains {
    /// The span without a `]]>` at its end and without a broken `<![CDATA[` at its beginning.
    static func trimmed(_ span: TextSpan, in arena: borrowing TextArena, isEscaped: Bool) -> TextSpan {
        let text = arena.slice(span)
        let bytes = ASCIIBytes.trimmed(text)
        guard bytes.count > 5 else { return span }
        let mark: StaticString = isEscaped ? "]]&gt;" : "]]>"
        let length = bytes.count - mark.utf8CodeUnitCount
        let isOpen = length >= 0 && ASCIIBytes.hasPrefix(UnsafeBufferPointer(rebasing: bytes[length...]), mark)
        var opening = openingLength(bytes, isEscaped: isEscaped)
        // Without its end, a whole mark may be what the text is about.
        if !isOpen, ASCIIBytes.hasPrefix(bytes, "<![cdata[") || ASCIIBytes.hasPrefix(bytes, "&lt;![cdata[") {
            opening = 0
        }
        guard opening <= max(0, length) else { return span }
        guard isOpen || opening > 0 else { return span }
        let leading = opening > 0 ? leadingSpace(text) + opening : 0
        let trailing = isOpen ? trailingSpace(text) + mark.utf8CodeUnitCount : 0
        return TextSpan(start: span.start + leading, count: span.count - leading - trailing)
    }

    /// How much of a text's beginning is what remains of `<![CDATA[`: `[CDATA[`, `<[CDATA[`, `![CDATA[`, `<!CDATA[`,
    /// `<![CDATA`, or all of it in a section within a section. Most texts begin with something else.
    private static func openingLength(_ bytes: UnsafeBufferPointer<UInt8>, isEscaped: Bool) -> Int {
        guard [UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "[")].contains(bytes[0]) else {
            return 0
        }
        var index = 0
        func rest() -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[index...]) }
        for mark in [isEscaped ? "&lt;" : "<", "!", " ", "["] as [StaticString] where ASCIIBytes.hasPrefix(rest(), mark)
        {
            index += mark.utf8CodeUnitCount
        }
        guard ASCIIBytes.hasPrefix(rest(), "cdata") else { return 0 }
        index += 5
        return ASCIIBytes.hasPrefix(rest(), "[") ? index + 1 : index
    }

    private static func leadingSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        while count < bytes.count, bytes[count].isXMLSpace { count += 1 }
        return count
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
