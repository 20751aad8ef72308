/// By which references are looked up however they are written: capitals and digits only, without the "final" of proposals.
/// `COM(2025) 123 final`, `com/2025/123` and `COM/2025/123` are one.
enum ReferenceKey {
    static func of(_ text: String) -> String {
        var key = String(String.UnicodeScalarView(text.uppercased().unicodeScalars.filter(\.properties.isAlphanumeric)))
        if key.hasSuffix("FINAL"), key.count > 5 { key.removeLast(5) }
        return key
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType == .decimal }
}
