/// The ASCII form of an international host label (RFC 3492): `xn--` and the label's non-ASCII characters as numbers.
enum Punycode {
    /// The label, lower-cased and encoded where it is not ASCII; nil when it holds what no name of a host can hold. A `%` in it
    /// is such a thing: encoded, it would be read as the beginning of another character by whoever reads the address next.
    static func label(_ label: String) -> String? {
        guard label.unicodeScalars.contains(where: { !$0.isASCII }) else {
            return label.unicodeScalars.allSatisfy(isAllowed) ? label : nil
        }
        let scalars = Array(label.lowercased().unicodeScalars)
        guard scalars.allSatisfy(isAllowed) else { return nil }
        return scalars.contains { !$0.isASCII } ? "xn--" + encode(scalars) : String(String.UnicodeScalarView(scalars))
    }

    /// Letters, digits, hyphens and underscores; beyond ASCII what belongs to words, and symbols, as some hosts are called.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if let ascii = UInt8(exactly: scalar.value), ascii < 0x80 {
            return ascii.isASCIIAlphanumeric || ascii == UInt8(ascii: "-") || ascii == UInt8(ascii: "_")
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .otherSymbol:
            return scalar != "\u{FFFD}"
        default: return false
        }
    }

    private static let base = 36
    private static let leastThreshold = 1
    private static let greatestThreshold = 26

    /// §6.3. Labels are at most 63 letters: the numbers stay far below overflow, and longer ones are cut there.
    private static func encode(_ scalars: [Unicode.Scalar]) -> String {
        let input = scalars.prefix(63).map { Int($0.value) }
        var output = input.filter { $0 < 0x80 }.map { Character(Unicode.Scalar(UInt8($0))) }
        let basic = output.count
        if basic > 0 { output.append("-") }
        var code = 0x80
        var delta = 0
        var bias = 72
        var handled = basic
        while handled < input.count, let next = input.filter({ $0 >= code }).min() {
            delta += (next - code) * (handled + 1)
            code = next
            for point in input {
                if point < code { delta += 1 }
                guard point == code else { continue }
                output += digits(of: delta, bias: bias)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return String(output)
    }

    /// A number as digits of variable base, lowest first.
    private static func digits(of number: Int, bias: Int) -> [Character] {
        var digits: [Character] = []
        var rest = number
        var position = base
        while true {
            let threshold = min(max(position - bias, leastThreshold), greatestThreshold)
            if rest < threshold { break }
            digits.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        digits.append(digit(rest))
        return digits
    }

    private static func digit(_ value: Int) -> Character {
        Character(Unicode.Scalar(UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)))
    }

    /// §6.1.
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > (base - leastThreshold) * greatestThreshold / 2 {
            delta /= base - leastThreshold
            steps += base
        }
        return steps + (base - leastThreshold + 1) * delta / (delta + 38)
    }
}
