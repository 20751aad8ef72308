import BevakaCore
import FoundationEssentials

/// How a source is doing, in one word.
enum SourceState: String, Hashable, Sendable, CaseIterable {
    case read
    /// The last askings failed.
    case failing
    /// Read, but silent for far longer than its own rhythm.
    case stale
    /// HTTP 410: not asked any more.
    case gone
    /// Never read so far, and never failed.
    case never

    init(_ health: SourceHealth, now: Date) {
        if health.lastOutcome == .gone {
            self = .gone
        } else if health.failuresInARow > 0 {
            self = .failing
        } else if health.lastSuccess == nil {
            self = .never
        } else {
            self = health.isStale(now: now) ? .stale : .read
        }
    }
}
