/// Durations as people write them: `90s`, `30m`, `2h`, `1d`, `1h 30m`.
enum DurationNotation {
    private static let units: [(names: [String], seconds: Int)] = [
        (["s", "sec", "second", "seconds"], 1), (["m", "min", "minute", "minutes"], 60),
        (["h", "hour", "hours"], 3_600), (["d", "day", "days"], 86_400), (["w", "week", "weeks"], 604_800),
    ]

    /// Nil for anything that is not a sum of whole numbers, each with its unit.
    static func read(_ text: String) -> Duration? {
        var rest = text.lowercased().filter { $0 != " " }[...]
        guard !rest.isEmpty else { return nil }
        var total = 0
        while !rest.isEmpty {
            let digits = rest.prefix { ("0"..."9").contains($0) }
            rest = rest[digits.endIndex...]
            let unit = rest.prefix { $0.isLetter }
            rest = rest[unit.endIndex...]
            guard digits.count <= 9, let number = Int(digits),
                let seconds = units.first(where: { $0.names.contains(String(unit)) })?.seconds
            else { return nil }
            total += number * seconds
        }
        return .seconds(total)
    }

    /// With the largest unit that divides it: `2h`, `90m`.
    static func write(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        for (unit, length) in [("d", 86_400), ("h", 3_600), ("m", 60)] where seconds > 0 && seconds % length == 0 {
            return "\(seconds / length)\(unit)"
        }
        return "\(seconds)s"
    }
}
