/// Sizes as people write them: `500 kB`, `8MB`, `65536`. The units are powers of 1024, as programs count memory.
enum SizeNotation {
    private static let units = ["": 1, "b": 1, "kb": 1 << 10, "kib": 1 << 10, "mb": 1 << 20, "mib": 1 << 20]

    /// Bytes; nil for anything that is not a whole number with a unit or without.
    static func read(_ text: String) -> Int? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let unit = text[digits.endIndex...].lowercased().trimming(\.isWhitespace)
        guard digits.count <= 12, let number = Int(digits), let factor = units[unit] else { return nil }
        return number * factor
    }

    static func write(_ bytes: Int) -> String {
        switch bytes {
        case let bytes where bytes >= 1 << 20 && bytes % (1 << 20) == 0: "\(bytes >> 20) MB"
        case let bytes where bytes >= 1 << 10 && bytes % (1 << 10) == 0: "\(bytes >> 10) kB"
        default: "\(bytes) bytes"
        }
    }
}
