/// What single characters become; see ``FoldedText``.
enum FoldTables {
    /// The folded form of an ASCII byte; 0 for white space, control characters and non-ASCII.
    @inline(__always)
    static func plain(_ byte: UInt8) -> UInt8 {
        guard byte &- 0x21 < 0x5E else { return 0 }
        return byte.isASCIICapital ? byte | 0x20 : byte
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

    static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Soft hyphen, zero-width characters, directional marks, variation selectors, byte order mark.
    static func isIgnored(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    static func isCombining(_ value: UInt32) -> Bool {
        (0x300...0x36F).contains(value) || (0x1AB0...0x1AFF).contains(value) || (0x20D0...0x20F0).contains(value)
    }

    /// The precomposed letter that is canonically equal to a letter with marks.
    static func composed(_ text: String) -> UInt32? {
        // A mark on a control character makes no single character.
        guard let character = text.first, text.count == 1 else { return nil }
        return precomposed[character]
    }

    /// Swift compares characters by canonical equivalence, so the decomposed form finds the composed one.
    private static let precomposed: [Character: UInt32] = {
        var table: [Character: UInt32] = [:]
        for range in [UInt32(0xC0)...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF] {
            for value in range {
                guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
                table[Character(scalar)] = value
            }
        }
        return table
    }()

    /// The folded form of one scalar that is neither white space nor ignored.
    @inline(__always)
    static func folded(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value | 0x20
        case 0..<0x80: value
        case 0xC0...0xD6, 0xD8...0xDE: value + 0x20
        case 0xDF...0xF6, 0xF8...0xFF: value
        // Latin Extended-A without its irregular letters: capitals are even up to Ķ, then odd, then even again.
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: value | 1
        case 0x139...0x148, 0x179...0x17E: value + (value & 1)
        default: irregular(value)
        }
    }

    private static func irregular(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return 0x2D
        case 0xB4, 0x2018...0x201B, 0x2032, 0x2BC: return 0x27
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: return 0x22
        case 0xB2, 0xB3: return value - 0x80
        case 0xB9: return 0x31
        case 0x2070...0x2079, 0x2080...0x2089: return 0x30 + (value & 0x0F)
        case 0x212B: return 0xE5
        default: break
        }
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        else { return UInt32(FoldedText.symbol) }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard let first = lower.first, lower.count == 1 else { return value }
        return first.value
    }
}
