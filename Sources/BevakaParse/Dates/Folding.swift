/// Letters without case and accents, so that "MÄRZ", "märz" and "Marz" are one word. Used on both sides of a comparison.
enum Folding {
    /// The folded letter, digit or sign; nil for marks that have no width of their own.
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(value) | 0x20)
        case 0..<0x80: return scalar
        case 0xC0..<0x180:
            let letter = latin[Int(value) - 0xC0]
            return letter == 0x20 ? scalar : Unicode.Scalar(letter)
        default: return beyondLatin(scalar)
        }
    }

    static func fold(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let folded = fold(scalar) { result.append(folded) }
        }
        return String(result)
    }

    private static func beyondLatin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        // No-break, thin and narrow spaces; Windows writes the latter before AM and PM.
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
        // Combining accents, soft hyphen, direction marks and the byte order mark.
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return nil
        case 0xBA, 0xB0: return "o"
        case 0xAA: return "a"
        case 0x218, 0x219: return "s"
        case 0x21A, 0x21B: return "t"
        case 0x2212, 0xFF0D: return "-"
        case 0xFF0E: return "."
        // Full-width digits and signs.
        case 0xFF10...0xFF1A: return Unicode.Scalar(scalar.value - 0xFEE0)
        default: break
        }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return accented[lower] ?? lower
    }

    private static let accented: [Unicode.Scalar: Unicode.Scalar] = [
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ",
        "ς": "σ", "й": "и", "ё": "е", "ѝ": "и",
    ]

    /// The base letters of U+00C0 … U+017F.
    private static let latin: [UInt8] = Array(
        """
        aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
        lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)
}
