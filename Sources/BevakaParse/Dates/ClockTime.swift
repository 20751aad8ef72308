/// A time of day as written; hour 24 is midnight at the end of the day (ISO 8601), second 60 a leap second.
struct ClockTime: Hashable {
    var hour: Int
    var minute: Int
    var second: Int

    static let midnight = ClockTime(uncheckedHour: 0, minute: 0, second: 0)

    init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        guard hour < 24 || (minute == 0 && second == 0) else { return nil }
        self.init(uncheckedHour: hour, minute: minute, second: second)
    }

    private init(uncheckedHour hour: Int, minute: Int, second: Int) {
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    var seconds: Int { hour * 3_600 + minute * 60 + second }

    /// The time when "a.m." or "p.m." stands with it; nil for 0 p.m. and the like, which say nothing.
    func meridiem(afternoon: Bool) -> ClockTime? {
        // "14:05 PM" is written by programs that print both; the hour is clear.
        if hour > 12 { return afternoon ? self : nil }
        let base = hour == 12 ? 0 : hour
        return ClockTime(hour: afternoon ? base + 12 : base, minute: minute, second: second)
    }
}
