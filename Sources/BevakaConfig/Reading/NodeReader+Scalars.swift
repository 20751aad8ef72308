import BevakaCore
import Yams

extension NodeReader {
    /// One line of text.
    func text(expected: String = "text") -> String? {
        guard let scalar, !isNull else {
            refuse(expected: expected)
            return nil
        }
        let text = scalar.trimming(\.isWhitespace)
        guard !text.isEmpty, text.count <= 1_000, !text.contains(where: \.isNewline) else {
            refuse(expected: "\(expected) on one line")
            return nil
        }
        return text
    }

    /// One of a few words.
    func word(of words: [String], expected: String? = nil) -> String? {
        if let scalar, words.contains(scalar) { return scalar }
        refuse(
            expected: expected ?? Nearest.alternatives(words),
            suggestion: scalar.flatMap { Nearest.word(to: $0, among: words) })
        return nil
    }

    func number(in range: ClosedRange<Double>) -> Double? {
        if isPlain, let number = scalar.flatMap(Double.init), range.contains(number) { return number }
        refuse(expected: "a number from \(Self.short(range.lowerBound)) to \(Self.short(range.upperBound))")
        return nil
    }

    func integer(in range: ClosedRange<Int>) -> Int? {
        if isPlain, let number = scalar.flatMap({ Int($0) }), range.contains(number) { return number }
        refuse(expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    /// `true` or `false`, and the other words that YAML 1.1 has for them.
    func flag() -> Bool? {
        if isPlain, let scalar {
            switch scalar.lowercased() {
            case "true", "yes", "on": return true
            case "false", "no", "off": return false
            default: break
            }
        }
        refuse(expected: "true or false")
        return nil
    }

    func duration(in range: ClosedRange<Duration>) -> Duration? {
        let least = DurationNotation.write(range.lowerBound)
        let most = DurationNotation.write(range.upperBound)
        if let duration = scalar.flatMap(DurationNotation.read), range.contains(duration) { return duration }
        refuse(expected: "a duration from \(least) to \(most), written like 90s, 15m or 2h")
        return nil
    }

    /// In bytes.
    func size(in range: ClosedRange<Int>) -> Int? {
        if let size = scalar.flatMap(SizeNotation.read), range.contains(size) { return size }
        refuse(
            expected: "a size from \(SizeNotation.write(range.lowerBound)) to \(SizeNotation.write(range.upperBound)), "
                + "such as 500 kB or 8 MB")
        return nil
    }

    func language() -> Language? {
        if let scalar, let language = LanguageCode.read(scalar) { return language }
        refuse(
            expected: "a language code of two letters (ISO 639-1), such as sv, en or fi",
            suggestion: scalar.flatMap(LanguageCode.suggestion))
        return nil
    }

    /// Text with every `${NAME}` replaced from the environment.
    func environmentText() -> String? {
        text().flatMap { reading.expand($0, for: name, at: position) }
    }

    private var isPlain: Bool {
        if case .scalar(let scalar) = node { return scalar.style == .plain }
        return false
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}

extension String {
    /// Without the characters at both ends for which `condition` holds.
    func trimming(_ condition: (Character) -> Bool) -> String {
        let start = drop(while: condition)
        guard let last = start.lastIndex(where: { !condition($0) }) else { return "" }
        return String(start[...last])
    }
}
