/// A piece of a date text.
struct DateToken: Hashable {
    enum Kind: Hashable {
        /// Digits: their value and how many they are.
        case number(Int, digits: Int)
        /// Letters, folded.
        case word(String)
        case symbol(Unicode.Scalar)
    }

    var kind: Kind
    /// No white space before it.
    var glued: Bool

    /// The pieces of a text, or nil when there are more than any date has.
    static func tokens(_ text: String) -> [DateToken]? {
        let scalars = text.unicodeScalars.compactMap(Folding.fold)
        var result: [DateToken] = []
        var glued = false
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == " " || scalar.value < 0x20 {
                glued = false
                position += 1
                continue
            }
            guard let kind = kind(scalars, &position), result.count < 48 else { return nil }
            result.append(DateToken(kind: kind, glued: glued))
            glued = true
        }
        return result
    }

    /// The piece that begins at `position`, which moves behind it; nil for a number beyond reason.
    private static func kind(_ scalars: [Unicode.Scalar], _ position: inout Int) -> Kind? {
        let start = position
        if digit(scalars[position]) != nil {
            var value = 0
            while position < scalars.count, let digit = digit(scalars[position]) {
                guard position - start < 18 else { return nil }
                value = value * 10 + digit
                position += 1
            }
            return .number(value, digits: position - start)
        }
        while position < scalars.count, scalars[position].properties.isAlphabetic { position += 1 }
        if position > start {
            var word = String.UnicodeScalarView()
            word.append(contentsOf: scalars[start..<position])
            return .word(String(word))
        }
        position += 1
        return .symbol(scalars[start])
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }

    var word: String? {
        if case .word(let word) = kind { word } else { nil }
    }

    func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        kind == .symbol(scalar)
    }
}
