extension ConfigurationText {
    static let asterisk: Unicode.Scalar = "\u{E000}"
    private static let openingBrace: Unicode.Scalar = "\u{E001}"
    private static let closingBrace: Unicode.Scalar = "\u{E002}"

    /// The text with `*` and the braces of `${NAME}` replaced by private-use scalars.
    var masked: [Unicode.Scalar] {
        var masked = scalars
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "*": masked[index] = Self.asterisk
            case "$":
                guard let end = EnvironmentReference.end(in: scalars[index...]) else { continue }
                masked[index + 1] = Self.openingBrace
                masked[end - 1] = Self.closingBrace
            default: break
            }
        }
        return masked
    }

    /// What the person wrote, of a value that came out of the parser.
    static func unmask(_ value: String) -> String {
        guard value.unicodeScalars.contains(where: { (0xE000...0xE002).contains($0.value) }) else { return value }
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case asterisk: result.append("*")
            case openingBrace: result.append("{")
            case closingBrace: result.append("}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
