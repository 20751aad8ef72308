import BevakaConfig
import BevakaCore
import BevakaFetch
import FoundationEssentials

/// Which sources are asked in this pass, and with what.
struct DueSources: Sendable {
    /// At least this often a document is fetched without conditions, in case a server's validators lie.
    static let fullFetchEvery: TimeInterval = 8 * 86_400

    /// All sources of the pass, in the order of the configuration.
    let inOrder: [Source]
    let requests: [FetchRequest]
    /// Hosts that asked for patience in an earlier pass.
    let holds: HostHolds

    /// - Throws: ``RunFailure`` 64 when `only` names a source that is not configured.
    init(settings: Settings, options: Pass.Options, health: [SourceHealth], now: Date) throws(RunFailure) {
        let known = Dictionary(health.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let sources = settings.followed
        for name in options.only where !sources.contains(where: { $0.name == name }) {
            throw RunFailure(.usage, Self.unknown(name, among: settings.feeds))
        }
        inOrder = options.only.isEmpty ? sources : sources.filter { options.only.contains($0.name) }
        holds = HostHolds(health, now: now)
        let all = options.force || !options.only.isEmpty
        requests = inOrder.compactMap { source in
            guard let health = known[source.name] else { return FetchRequest(source: source) }
            guard all || Self.isDue(health, now: now) else { return nil }
            return Self.request(source, health, now: now)
        }
    }

    private static func isDue(_ health: SourceHealth, now: Date) -> Bool {
        guard health.lastOutcome != .gone else { return false }
        return (health.nextCheck ?? .distantPast) <= now
    }

    private static func request(_ source: Source, _ health: SourceHealth, now: Date) -> FetchRequest {
        let bodyHash = LayoutStamp(source).hash(of: health.bodyHash)
        let isRecent = health.lastFullFetch.map { now.timeIntervalSince($0) <= fullFetchEvery } ?? false
        let full = !isRecent || bodyHash == nil
        return FetchRequest(
            source: source, url: health.permanentURL, validators: full ? Validators() : health.validators,
            bodyHash: full ? nil : bodyHash)
    }

    private static func unknown(_ name: String, among sources: [Source]) -> String {
        if sources.contains(where: { $0.name == name && !$0.enabled }) {
            return "--only \"\(name)\": this source is switched off in feeds.yml (enabled: false)."
        }
        let near = sources.filter { $0.name.lowercased().contains(name.lowercased()) }.map { "\"\($0.name)\"" }
        let hint = near.isEmpty ? "`bevaka sources` lists them." : "Did you mean \(near.joined(separator: " or "))?"
        return "--only \"\(name)\": no source of feeds.yml has this name. \(hint)"
    }
}
