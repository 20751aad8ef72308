import BevakaCore

/// Reads `at:` and `days:` of a team.
struct ScheduleReader {
    /// Nil when neither is written: the usual schedule.
    func read(_ team: MappingReader) -> Team.Schedule? {
        guard team["at"] != nil || team["days"] != nil else { return nil }
        let days = team["days"].map(days) ?? Weekdays.groups["weekdays"] ?? []
        guard let at = team["at"] else { return .daily(hour: 7, minute: 0, days: days) }
        if at.scalar == "immediately" {
            team["days"]?.complain("found days beside at: immediately, expected one of them")
            return .immediately
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

    private func days(_ reader: NodeReader) -> Set<Int> {
        if let group = reader.scalar.flatMap({ Weekdays.groups[$0] }) { return group }
        var days: Set<Int> = []
        let entries = reader.listOrSingle(expected: "daily, weekdays, weekends or days such as [mon, thu]")
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
