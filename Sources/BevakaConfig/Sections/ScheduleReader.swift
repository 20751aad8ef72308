import BevakaCore

/// Reads `at:`, `days:`, `batch:` and `quiet:` of a team.
struct ScheduleReader {
    /// New items that come together are one edition; a chat that rings for each of them is soon muted.
    static let usualBatch = Duration.seconds(0)

    /// Nil when none is written: the usual schedule.
    func read(_ team: MappingReader) -> Team.Schedule? {
        if team["at"]?.scalar != "immediately" {
            for key in ["batch", "quiet"] {
                team[key]?.complain("found \(key) without at: immediately, expected both or none")
            }
        }
        guard team["at"] != nil || team["days"] != nil else { return nil }
        let days = team["days"].map(days) ?? Weekdays.groups["weekdays"] ?? []
        guard let at = team["at"] else { return .daily(hour: 7, minute: 0, days: days) }
        if at.scalar == "immediately" {
            team["days"]?.complain("found days beside at: immediately, expected one of them")
            let batch = team["batch"]?.duration(in: .seconds(0)...(.seconds(86_400)))
            return .immediately(batch: batch ?? Self.usualBatch, quiet: team["quiet"].flatMap(quietTime))
        }
        guard let time = at.scalar.flatMap({ ClockTime($0) }) else {
            let suggestion = at.scalar.flatMap { text in
                ClockTime.suggestion(for: text) ?? Nearest.word(to: text, among: ["immediately"])
            }
            at.refuse(expected: "a clock time such as \"07:00\", or immediately", suggestion: suggestion)
            return nil
        }
        return .daily(hour: time.hour, minute: time.minute, days: days)
    }

    /// `20:00-07:00`.
    private func quietTime(_ reader: NodeReader) -> Team.QuietTime? {
        let parts = (reader.scalar ?? "").split(whereSeparator: { "-–".contains($0) }).map { $0.filter { $0 != " " } }
        if parts.count == 2, let start = ClockTime(parts[0]), let end = ClockTime(parts[1]), start != end {
            return Team.QuietTime(start: start.hour * 60 + start.minute, end: end.hour * 60 + end.minute)
        }
        reader.refuse(expected: "two clock times such as \"20:00-07:00\"")
        return nil
    }

    private func days(_ reader: NodeReader) -> Set<Int> {
        if let group = reader.scalar.flatMap({ Weekdays.groups[$0] }) { return group }
        var days: Set<Int> = []
        let entries = reader.list(of: .values, expected: "daily, weekdays, weekends or days such as [mon, thu]")
        for entry in entries {
            if let day = entry.scalar.flatMap(Weekdays.day) {
                days.insert(day)
            } else {
                entry.refuse(
                    expected: "daily, weekdays, weekends or days such as [mon, thu]",
                    suggestion: entry.scalar.flatMap { Nearest.word(to: $0, among: Weekdays.allNames) })
            }
        }
        if reader.count == 0 { reader.refuse(expected: "at least one day") }
        return days
    }
}
