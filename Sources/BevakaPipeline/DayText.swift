import Foundation

/// A day in tables: `2026-11-24`, and as wide where there is none.
enum DayText {
    static func text(_ date: Date?, _ calendar: Calendar) -> String {
        guard let date else { return "no date   " }
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
}
