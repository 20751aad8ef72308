/// Reads a date from its pieces: first the time and the zone behind it, then the day from what is left.
struct DateReader {
    var tokens: [DateToken]
    /// Which pieces have been read.
    var used: [Bool]
    var time: ClockTime?
    /// AM or PM was written.
    var hasMeridiem = false
    /// Minutes east of Greenwich.
    var offset: Int?
    /// The zone is a place that puts its clocks forward in summer.
    var hasSummerTime = false
    /// For languages that are spoken in one zone.
    var usualOffset = 0

    /// Seconds since 1970, or nil.
    static func seconds(_ text: String) -> Int? {
        guard let tokens = DateToken.tokens(text), !tokens.isEmpty else { return nil }
        if tokens.count == 1 || (tokens.count == 3 && tokens[1].isSymbol(".")), let seconds = epoch(tokens) {
            return seconds
        }
        var reader = DateReader(tokens)
        return reader.read()
    }

    private init(_ tokens: [DateToken]) {
        self.tokens = tokens
        used = Array(repeating: false, count: tokens.count)
    }

    private mutating func read() -> Int? {
        // Korean has one time zone.
        if tokens.contains(where: { ["오전", "오후", "년"].contains($0.word) }) { usualOffset = 9 * 60 }
        guard readTime(), let date = readDay() else { return nil }
        let clock = time ?? .midnight
        let seconds = date.daysSince1970 * 86_400 + clock.seconds - (offset ?? usualOffset) * 60
        return hasSummerTime && SummerTime.contains(seconds - 3_600, year: date.year) ? seconds - 3_600 : seconds
    }

    /// Seconds, milliseconds or microseconds since 1970: nine or ten, thirteen or sixteen digits. A fraction is dropped.
    private static func epoch(_ tokens: [DateToken]) -> Int? {
        guard case .number(let value, let digits) = tokens[0].kind else { return nil }
        let divisor =
            switch digits {
            case 9, 10: 1
            case 13: 1_000
            case 16: 1_000_000
            default: 0
            }
        guard divisor > 0 else { return nil }
        // 2200-12-31, as for other forms.
        let seconds = value / divisor
        return seconds < 7_289_568_000 ? seconds : nil
    }

    // MARK: - Looking around

    func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard tokens.indices.contains(index), !used[index], case .number(let value, let count) = tokens[index].kind,
            digits.contains(count)
        else { return nil }
        return value
    }

    func isSymbol(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].isSymbol(scalar)
    }

    func word(_ index: Int) -> String? {
        tokens.indices.contains(index) ? tokens[index].word : nil
    }

    func isGlued(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].glued
    }

    mutating func use(_ range: Range<Int>) {
        for index in range where used.indices.contains(index) { used[index] = true }
    }
}
