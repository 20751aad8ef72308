package import BevakaCore
package import FoundationEssentials

/// When a source is asked next: one pure function of what its last answer was and what is known of it.
///
/// Its own interval (a person's wish, else its rhythm, else half an hour) and what the server asks for (ttl, max-age,
/// Expires), whichever is longer. Failures make it longer and a success makes it short again; no failure makes it endless.
/// Nothing that a source says keeps it unasked for more than a day, except Retry-After and 410.
package enum RefreshSchedule {
    /// Where neither a person nor the source's rhythm says otherwise.
    package static let base: Duration = .seconds(30 * 60)
    /// The longest that a source can make itself wait for.
    package static let cap: Duration = .seconds(24 * 3_600)
    /// The longest that a slow rhythm makes it: news is to be in the next morning's digest.
    package static let rhythmCap: Duration = .seconds(4 * 3_600)
    /// A source is asked this often between two of its items.
    package static let checksPerItem = 8
    /// By which part of an interval a check may come early, so that sources do not all fall due at once.
    package static let jitter = 0.1

    /// - Parameters:
    ///   - now: when the pass began.
    ///   - answer: how the source answered.
    ///   - facts: what its document says of itself; nil when none came, and what it said last then holds.
    ///   - health: as it was before this answer.
    ///   - seed: the same seed gives the same moment.
    package static func nextCheck(
        now: Date, answer: FetchedDocument, facts: FeedFacts?, health: SourceHealth, seed: UInt64
    ) -> Date {
        switch answer.outcome {
        case .gone:
            return .distantFuture
        case .throttled:
            let wanted = answer.retryAfter ?? now
            return max(wanted, now + early(ownInterval(answer.source, health), seed))
        case .failed:
            let failures = health.failuresInARow + 1
            return now + early(backOff(failures, source: answer.source), seed)
        case .fetched, .not_modified, .unchanged, .not_due:
            let own = early(ownInterval(answer.source, health), seed)
            let facts = facts ?? health.facts
            let served = max(
                Duration.seconds(60 * min(max(0, facts?.ttlMinutes ?? 0), 24 * 60)), answer.freshness ?? .zero)
            let wait = max(own, min(served, cap))
            return SkippedTimes(facts).moment(after: now + wait, noLaterThan: now + max(wait, cap))
        }
    }

    /// The interval without what the server asks for.
    static func ownInterval(_ source: Source, _ health: SourceHealth) -> Duration {
        if let interval = source.interval { return max(interval, .seconds(60)) }
        guard let rhythm = health.rhythm else { return base }
        return min(max(rhythm / checksPerItem, base), rhythmCap)
    }

    /// Twice as long with each failure in a row, up to a day: 30 min, 1 h, 2 h, 4 h, 8 h, 16 h, 24 h, 24 h …
    static func backOff(_ failures: Int, source: Source) -> Duration {
        let doublings = min(max(failures, 1) - 1, 6)
        return max(min(base * (1 << doublings), cap), source.interval ?? .zero)
    }

    /// The interval less up to a tenth. Early, not late: cron that comes every quarter of an hour should find a source due
    /// after half an hour, not after three quarters.
    private static func early(_ interval: Duration, _ seed: UInt64) -> Duration {
        interval * (1 - jitter * SeededFraction(seed).value)
    }
}

extension Date {
    static func + (date: Date, duration: Duration) -> Date {
        let (seconds, attoseconds) = duration.components
        return date.addingTimeInterval(Double(seconds) + Double(attoseconds) / 1e18)
    }
}
