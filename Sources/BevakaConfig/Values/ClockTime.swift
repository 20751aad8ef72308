/// A time of day: `07:00`, `7:30`.
struct ClockTime: Hashable, Sendable {
    var hour: Int
    var minute: Int

    init?(_ text: String, separator: Character = ":") {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            text.allSatisfy({ $0 == separator || ("0"..."9").contains($0) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// What a person meant who wrote `7`, `07.00` or `0700`.
    static func suggestion(for text: String) -> String? {
        let padded = text.count == 4 ? String(text.prefix(2) + ":" + text.suffix(2)) : text + ":00"
        guard let time = ClockTime(text, separator: ".") ?? ClockTime(padded) else { return nil }
        return "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
