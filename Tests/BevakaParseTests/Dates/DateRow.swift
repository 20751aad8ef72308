import FoundationEssentials
import Testing

@testable import BevakaParse

/// One line of a table of dates: the text, `=`, and the instant in UTC or `nil`.
struct DateRow: CustomTestStringConvertible, Sendable {
    var text: String
    var expected: String

    var testDescription: String { "\(text) = \(expected)" }

    static func rows(_ table: String) -> [DateRow] {
        table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "=>", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return DateRow(text: parts[0].trimmed, expected: parts[1].trimmed)
        }
    }

    /// What the parser makes of the text, written as the table writes it: `2026-11-24 06:13:59`, or the day alone at midnight.
    var actual: String {
        guard let date = FeedDate.parse(text) else { return "nil" }
        let seconds = Int(date.timeIntervalSince1970)
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - days * 86_400
        let day = Self.day(days)
        guard rest != 0 else { return day }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day) \(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
    }

    /// The calendar day, found by stepping through the years: slow, and independent of the code that is tested.
    private static func day(_ days: Int) -> String {
        var year = 1970
        var left = days
        func leap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }
        while left < 0 {
            year -= 1
            left += leap(year) ? 366 : 365
        }
        while left >= (leap(year) ? 366 : 365) {
            left -= leap(year) ? 366 : 365
            year += 1
        }
        var month = 1
        for length in [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
            if left < length { break }
            left -= length
            month += 1
        }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)-\(two(month))-\(two(left + 1))"
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
