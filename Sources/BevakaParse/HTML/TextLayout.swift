/// Plain text that is being laid out: white space collapsed, blocks on lines of their own, list items marked.
struct TextLayout: ~Copyable {
    private var out: ByteBuffer
    /// Everything on one line: breaks are spaces, items have no mark.
    private let isInline: Bool
    /// What is due before the next character is written.
    private var breaks = 0
    private var spaces = 0
    private var isCellDue = false
    private var isMarkDue = false
    /// Something stands on the current row of a table.
    private var rowHasText = false
    private var lists = 0
    private var preformatted = 0

    init(capacity: Int, isInline: Bool) {
        out = ByteBuffer(capacity: capacity)
        self.isInline = isInline
    }

    var text: String { out.string(isValid: true) }

    // MARK: Structure

    /// - Parameter lines: 1 for the next line, 2 for a blank line between.
    mutating func breakLine(_ lines: Int) {
        if isInline {
            spaces = 1
        } else if !isMarkDue {
            breaks = max(breaks, lists > 0 ? 1 : lines)
        }
    }

    /// A forced line break: two of them make a new paragraph.
    mutating func forceBreak() {
        if isInline { spaces = 1 } else { breaks = min(breaks + 1, 2) }
    }

    mutating func beginList() {
        breakLine(2)
        lists += 1
    }

    mutating func endList() {
        isMarkDue = false
        lists = max(0, lists - 1)
        breakLine(2)
    }

    mutating func beginItem() {
        isMarkDue = false
        breakLine(1)
        isMarkDue = !isInline
    }

    mutating func endItem() {
        isMarkDue = false
        breakLine(1)
    }

    mutating func beginRow() {
        breakLine(1)
        rowHasText = false
    }

    /// Cells that stand on one line are parted by a bar.
    mutating func beginCell() {
        spaces = 1
        if rowHasText, breaks == 0, !isInline { isCellDue = true }
    }

    mutating func beginPreformatted() {
        breakLine(2)
        if !isInline { preformatted += 1 }
    }

    mutating func endPreformatted() {
        preformatted = max(0, preformatted - 1)
        breaks = min(breaks, 2)
        breakLine(2)
    }

    // MARK: Text

    /// Appends HTML text: references decoded, white space collapsed unless preformatted.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte <= 0x20 {
                space(byte)
                index &+= 1
            } else if byte == UInt8(ascii: "&") {
                index = appendReference(bytes, index..<range.upperBound)
            } else if let width = Self.wideSpace(bytes, index..<range.upperBound) {
                space(0x20)
                index &+= width
            } else {
                let end = Self.endOfRun(bytes, index &+ 1..<range.upperBound)
                let isSpaced = bytes[end &- 1] == 0x20
                settle()
                out.append(bytes, index..<(isSpaced ? end &- 1 : end))
                if isSpaced { spaces = 1 }
                index = end
            }
        }
    }

    private mutating func appendReference(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard let reference = HTMLEntities.reference(in: bytes, range) else {
            append(scalar: "&")
            return range.lowerBound + 1
        }
        if let first = reference.first { append(scalar: first) }
        if let second = reference.second { append(scalar: second) }
        return reference.end
    }

    private mutating func append(scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace { return space(scalar.isASCII ? UInt8(scalar.value) : 0x20) }
        settle()
        out.append(scalar)
    }

    @inline(__always)
    private mutating func space(_ byte: UInt8) {
        guard preformatted > 0 else {
            if byte.isHTMLSpace { spaces = 1 }
            return
        }
        if byte == 0x0a {
            breaks += 1
            spaces = 0
        } else if byte == 0x20 || byte == 0x09 {
            spaces += 1
        }
    }

    /// Writes what is due before a character.
    @inline(__always)
    private mutating func settle() {
        if breaks != 0 || isCellDue || isMarkDue || spaces != 0 { writeDue() }
        rowHasText = true
    }

    private mutating func writeDue() {
        if out.count == 0 {
            if preformatted == 0 { spaces = 0 }
        } else if breaks > 0 {
            for _ in 0..<breaks { out.append(UInt8(ascii: "\n")) }
            if preformatted == 0 { spaces = 0 }
        } else if isCellDue {
            out.append(" |")
            spaces = 1
        }
        if isMarkDue {
            for _ in 1..<max(1, lists) { out.append("  ") }
            out.append("• ")
            spaces = 0
        }
        for _ in 0..<spaces { out.append(UInt8(ascii: " ")) }
        (breaks, spaces, isCellDue, isMarkDue) = (0, 0, false, false)
    }

    // MARK: Scanning

    /// The end of the characters that may be copied as they are: before a control character, a reference, a non-ASCII space
    /// or the second of two spaces.
    @inline(__always)
    static func endOfRun(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        ByteSearch.first(
            in: bytes, range,
            marks: { word in
                let spaces = ByteSearch.mark(word, equalTo: 0x20)
                // Two in a row, or one at the end, whose neighbour is in the next word.
                return ByteSearch.mark(word, below: 0x20) | ByteSearch.mark(word, equalTo: UInt8(ascii: "&"))
                    | spaces & (spaces >> 8) | spaces & (0x80 << 56)
                    | ByteSearch.mark(word, equalTo: 0xc2) | ByteSearch.mark(word, equalTo: 0xe2)
            },
            isWanted: { index in
                let byte = bytes[index]
                if byte == 0x20 { return index &+ 1 < range.upperBound && bytes[index &+ 1] <= 0x20 }
                return byte < 0x20 || byte == UInt8(ascii: "&") || wideSpace(bytes, index..<range.upperBound) != nil
            })
    }

    /// The width of the non-ASCII space that stands here: U+00A0, U+2000–200A, U+2028, U+2029, U+202F.
    @inline(__always)
    private static func wideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let byte = bytes[range.lowerBound]
        guard byte == 0xc2 || byte == 0xe2, range.count >= 2 else { return nil }
        let second = bytes[range.lowerBound &+ 1]
        if byte == 0xc2 { return second == 0xa0 ? 2 : nil }
        guard second == 0x80, range.count >= 3 else { return nil }
        let third = bytes[range.lowerBound &+ 2]
        return third <= 0x8a || third == 0xa8 || third == 0xa9 || third == 0xaf ? 3 : nil
    }
}
