package import BevakaCore
package import FoundationEssentials

/// Hosts that asked for patience (Retry-After of a 429 or 503) and until when. A hold covers all sources of a host, also
/// those of a later pass.
package struct HostHolds: Hashable, Sendable {
    private var moments: [HostKey: Date] = [:]

    package init() {}

    /// What earlier passes left: a source that was throttled last waits for its `nextCheck`, and its host with it.
    package init(_ health: [SourceHealth], now: Date) {
        for source in health where source.lastOutcome == .throttled {
            guard let moment = source.nextCheck, moment > now else { continue }
            hold(source.permanentURL ?? source.url, until: moment)
        }
    }

    /// Until when the host must not be asked; nil when it may be.
    package func moment(for host: HostKey, now: Date) -> Date? {
        moments[host].flatMap { $0 > now ? $0 : nil }
    }

    mutating func note(_ answer: HostHold) {
        hold(answer.url, until: answer.moment)
    }

    private mutating func hold(_ url: String, until moment: Date) {
        let key = HostKey(url)
        moments[key] = max(moment, moments[key] ?? moment)
    }
}
