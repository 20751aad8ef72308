import BevakaCore
import FoundationEssentials

/// What a digest rests on: which sources were read and which were not.
struct Coverage: Sendable {
    /// Every source of the configuration.
    let sources: [SourceHealth]
    private let states: [SourceState]

    init(_ sources: [SourceHealth], now: Date) {
        self.sources = sources
        states = sources.map { SourceState($0, now: now) }
    }

    /// Read at the last asking, silent ones included.
    var read: Int { count(.read) + count(.stale) }

    func count(_ state: SourceState) -> Int { states.count { $0 == state } }

    /// In the order of the configuration.
    func sources(_ state: SourceState) -> [SourceHealth] {
        zip(sources, states).filter { $1 == state }.map(\.0)
    }
}
