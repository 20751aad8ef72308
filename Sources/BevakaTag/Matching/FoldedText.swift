/// A text as the matcher reads it: lower case, composed, with typography made plain, and the way back to the original.
///
/// Letters are in lower case and canonically composed (NFC); soft hyphens and zero-width characters are gone; white
/// space of any kind is one blank, or one line feed where it parts paragraphs; dashes are `-`, quotation marks `'` and
/// `"`, raised and lowered digits plain ones; every other symbol is one ``symbol`` byte. It is never longer than the
/// original.
struct FoldedText: Hashable, Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8]
    /// Where the distance between folded and original offsets changes.
    private(set) var shifts: [Shift]

    /// From `folded` on, up to the next shift, offsets run beside each other.
    struct Shift: Hashable, Sendable {
        var folded: Int
        var original: Int
    }

    /// Stands for punctuation, emoji and other characters that are no letters.
    static let symbol = UInt8(ascii: ";")
    static let paragraph = UInt8(ascii: "\n")

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { FoldedText(utf8: $0) }
    }

    /// The same for a text whose bytes are valid UTF-8.
    init(utf8: UnsafeBufferPointer<UInt8>) {
        (bytes, shifts) = Self.fold(utf8)
    }

    private static func fold(_ utf8: UnsafeBufferPointer<UInt8>) -> ([UInt8], [Shift]) {
        var shifts: [Shift] = []
        let bytes = [UInt8](unsafeUninitializedCapacity: utf8.count) { output, count in
            guard let start = output.baseAddress, let source = utf8.baseAddress else { return }
            var folder = Folder(source: source, count: utf8.count, output: start)
            folder.run()
            count = folder.written
            shifts = folder.shifts
        }
        return (bytes, shifts)
    }

    /// The offset in the original's UTF-8 of the character whose folded form begins at `offset`.
    func originalStart(of offset: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].folded <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        return shifts[low - 1].original + offset - shifts[low - 1].folded
    }

    /// The offset in the original's UTF-8 just after the character whose folded form ends at `offset`.
    func originalEnd(of offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard offset > 0 else { return 0 }
        var end = originalStart(of: offset - 1) + 1
        while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}

extension UInt8 {
    /// A letter or digit, or a part of one; `+` too, for `ESF+`.
    @inline(__always) var isWordByte: Bool {
        self >= 0x80 || isASCIIAlphanumeric || self == UInt8(ascii: "+")
    }

    @inline(__always) var isASCIICapital: Bool {
        self &- UInt8(ascii: "A") < 26
    }

    @inline(__always) var isASCIILetter: Bool {
        (self | 0x20) &- UInt8(ascii: "a") < 26
    }

    @inline(__always) var isASCIIDigit: Bool {
        self &- UInt8(ascii: "0") < 10
    }

    @inline(__always) var isASCIIAlphanumeric: Bool {
        isASCIILetter || isASCIIDigit
    }
}
