package import FoundationEssentials

/// The span of time whose news a digest shows.
///
/// A day's digest covers everything since the same clock time on the last working day: 24 hours, and on Saturdays,
/// Sundays and Mondays everything since Friday. It grows through the day and stands still when the day is over.
package struct DigestWindow: Hashable, Sendable {
    package var from: Date
    package var to: Date

    package init(from: Date, to: Date) {
        self.from = from
        self.to = to
    }

    /// The span of the digest of `now`'s day.
    ///
    /// - Parameter firstPass: when the archive began. An archive younger than the span has no news yet, only back
    ///   catalogues; its first digest looks a week back, so that it has something to say.
    package init(now: Date, calendar: Calendar, firstPass: Date?) {
        let weekday = calendar.component(.weekday, from: now)  // 1 Sunday … 7 Saturday
        let days = [1: 2, 2: 3, 7: 1][weekday] ?? 1
        let start = calendar.date(byAdding: .day, value: -days, to: now) ?? now
        if (firstPass ?? now) > start {
            from = calendar.date(byAdding: .day, value: -7, to: now) ?? start
        } else {
            from = start
        }
        to = now
    }
}
