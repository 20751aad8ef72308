import BevakaConfig
import BevakaCore
import FoundationEssentials

/// What a run has to say beside its sources and deliveries. A notice of feeds.yml is said once while it stands, a trouble of
/// the run once a day: what is said at every pass is soon read by nobody.
struct StandingNotices: Sendable {
    let settings: Settings
    let store: any Store

    /// The sentences that have not been said yet, in order; they count as said from then on.
    func news(troubles: [String], now: Date) throws(RunFailure) -> [String] {
        let known = try store.notices()
        let isFirstSinceHyphensExclude = known.contains(type(of: store).hyphensMeantNothing)
        let noted = settings.notices.filter { $0.kind != .exclusion || isFirstSinceHyphensExclude }
            .map { (key: $0.message, sentence: "\($0.place): \($0.message)") }
        let day = Int((now.timeIntervalSince1970 / 86_400).rounded(.down))
        let all = noted + troubles.map { (key: "day \(day): \($0)", sentence: $0) }
        try store.keep(notices: Set(all.map(\.key)), now: now)
        return all.filter { !known.contains($0.key) }.map(\.sentence)
    }
}
