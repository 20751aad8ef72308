/// Characters of names (XML 1.0 §2.3).
enum XMLName {
    private static let digitsAndSigns: UInt64 = 0x07FF_6000_0000_0000  // - . 0–9 :
    private static let letters: UInt64 = 0x07FF_FFFE_87FF_FFFE  // A–Z _ a–z

    /// Whether a byte can stand in a name; of bytes beyond ASCII it can be.
    @inline(__always) static func isPart(_ byte: UInt8) -> Bool {
        if byte >= 0x80 { return true }
        return byte < 64 ? digitsAndSigns >> UInt64(byte) & 1 != 0 : letters >> UInt64(byte - 64) & 1 != 0
    }

    /// Whether a name can begin at `position`. A quotation mark or a dash in UTF-8 cannot begin one: `<“quoted”>` is text.
    @inline(__always) static func isStart(_ input: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Bool {
        guard position < end else { return false }
        let byte = input[position]
        if byte < 0x80 { return byte.isASCIILetter || byte == 0x5F || byte == 0x3A }
        return scalar(input, at: position, end: end).map(isWideStart) ?? false
    }

    /// The length of the character beyond ASCII at `position`, if it can stand in a name.
    static func wideLength(_ input: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Int? {
        guard let scalar = scalar(input, at: position, end: end) else { return nil }
        switch scalar.value {
        case 0xB7, 0x300...0x36F, 0x203F...0x2040: break
        default: guard isWideStart(scalar) else { return nil }
        }
        return UTF8.width(scalar)
    }

    private static func scalar(_ input: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Unicode.Scalar? {
        String(decoding: input[position..<min(end, position + 4)], as: UTF8.self).unicodeScalars.first
    }

    private static func isWideStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
            0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFC, 0x10000...0xEFFFF:
            return true
        default: return false
        }
    }
}
