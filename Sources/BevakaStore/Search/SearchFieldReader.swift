import BevakaCore
import FoundationEssentials

/// Reads the value behind a field's colon.
enum SearchFieldReader {
    static func field(
        _ name: String, value: String, column: Int
    ) throws(RunFailure) -> SearchExpression.Field {
        let valueColumn = column + name.count + 1
        guard value.contains(where: { $0.isLetter || $0.isNumber }) else {
            throw SearchParser.failure(
                column: valueColumn, "\(name): has no value", expected: "\(name):\(example(of: name))")
        }
        switch name {
        case "topic": return .topic(value.lowercased())
        case "source": return .source(value)
        case "after": return .after(try date(value, name: name, column: valueColumn))
        case "before": return .before(try date(value, name: name, column: valueColumn))
        case "ref": return .reference(value, prefix: value.hasSuffix("*"))
        default:
            guard let language = Language(tag: value) else {
                throw SearchParser.failure(
                    column: valueColumn, "\"\(value)\" is no language code", expected: "two letters such as sv or en")
            }
            return .language(language.rawValue)
        }
    }

    private static func example(of name: String) -> String {
        switch name {
        case "topic": "maritime"
        case "source": "\"a name\""
        case "language": "sv"
        case "ref": "COM(2025)123"
        default: "2026-11-23"
        }
    }

    /// `2026-11-23`, `2026-11` or `2026`: the beginning of that day, month or year in UTC.
    private static func date(_ text: String, name: String, column: Int) throws(RunFailure) -> Date {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCII) ? Int(part) : nil }
        let widths = parts.map(\.count)
        let isShaped = numbers.count == parts.count && widths == Array([4, 2, 2].prefix(parts.count))
        if isShaped, let year = numbers.first {
            let month = numbers.count > 1 ? numbers[1] : 1
            let day = numbers.count > 2 ? numbers[2] : 1
            if let date = midnight(year: year, month: month, day: day) { return date }
        }
        throw SearchParser.failure(
            column: column, "\"\(text)\" is no date", expected: "\(name):2026-11-23, \(name):2026-11 or \(name):2026")
    }

    private static func midnight(year: Int, month: Int, day: Int) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        guard let utc = TimeZone(secondsFromGMT: 0) else { return nil }
        calendar.timeZone = utc
        let wanted = DateComponents(year: year, month: month, day: day)
        guard year > 0, let date = calendar.date(from: wanted) else { return nil }
        // The calendar would make 3 March of 31 February.
        let found = calendar.dateComponents([.year, .month, .day], from: date)
        return found.month == month && found.day == day ? date : nil
    }
}
