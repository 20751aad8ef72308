import BevakaConfig
package import BevakaCore
import BevakaFetch
import BevakaParse
import BevakaTag
import Foundation

/// Finding and adding sources.
extension Workplace {
    /// A source that could be added, and what a person should see of it first.
    package struct Proposal: Sendable {
        package let source: Source
        package let preview: String
    }

    /// Looks for the feeds behind an address.
    ///
    /// - Parameters:
    ///   - address: of a feed or of any page of a site; without a scheme https is tried, then http.
    ///   - name: what to call the source; nil takes the feed's own title.
    /// - Throws: ``RunFailure`` 64 for what is no address or is followed already, 65 when no feed was found.
    package func discover(_ address: String, name: String?, group: String?) async throws(RunFailure) -> Proposal {
        var failure: RunFailure?
        for candidate in Self.withScheme(address) {
            let asked = try notation.source(name: "", url: candidate)
            try refuseKnown(asked.url)
            let result = await discovery(namedBy: asked).search(asked.url)
            if let best = result.finds.first {
                try refuseKnown(best.url)
                return try proposal(best, others: result.finds.dropFirst(), name: name, group: group)
            }
            failure = failure ?? Self.nothing(at: asked.url, result)
        }
        throw failure ?? RunFailure(.usage, "\(address) is no address.")
    }

    /// Appends a source to the configuration; everything else in the file stays as it is.
    package func add(_ source: Source) throws(RunFailure) {
        var editor = try ConfigurationEditor(path: configurationPath)
        try editor.append(source)
        try editor.write()
    }

    /// Reads sources in the words of feeds.yml.
    var notation: SourceNotation {
        get throws(RunFailure) {
            let topics = try Vocabulary.bundledTopics() + settings.topics.map(\.id)
            return SourceNotation(topics: topics, xpathProblem: XPathSyntax.problem)
        }
    }

    /// The name of a source so that no other source has it.
    static func free(_ name: String, among taken: Set<String>) -> String {
        guard taken.contains(name.lowercased()) else { return name }
        var number = 2
        while taken.contains("\(name) (\(number))".lowercased()) { number += 1 }
        return "\(name) (\(number))"
    }

    private func proposal(
        _ find: FeedDiscovery.Find, others: some Collection<FeedDiscovery.Find>, name: String?, group: String?
    ) throws(RunFailure) -> Proposal {
        let taken = Set(settings.feeds.map { $0.name.lowercased() })
        if let name, taken.contains(name.lowercased()) {
            throw RunFailure(.usage, "--name \"\(name)\": another source of \(configurationPath) has this name.")
        }
        let title = find.feed.title.map { String($0.prefix(80)) } ?? ""
        var source = try notation.source(name: name ?? title, url: find.url, group: group)
        if name == nil { source.name = Self.free(source.name, among: taken) }
        let tagger = Tagger(try vocabulary())
        let items = find.feed.items.prefix(50).map { tagger.annotate($0, source: TagContext(source)) }
        source.languages = FeedPreview.languages(of: items, declared: find.feed.language)
        let preview = FeedPreview(
            source: source, feed: find.feed, items: items, others: others.map { ($0.feed.title, $0.url) },
            calendar: calendar, now: now())
        return Proposal(source: source, preview: preview.text)
    }

    private func discovery(namedBy source: Source) -> FeedDiscovery {
        let fetcher = fetcher(for: settings.feeds + [source])
        return FeedDiscovery { [now] addresses in
            let requests = addresses.map { FetchRequest(source: Source(name: $0, url: $0)) }
            var answers: [String: FetchedDocument] = [:]
            for await document in fetcher.documents(for: requests, clock: now) {
                answers[document.source.name] = document
            }
            return addresses.compactMap { answers[$0] }
        }
    }

    private func refuseKnown(_ url: String) throws(RunFailure) {
        let key = AddressKey(url)
        guard let known = settings.feeds.first(where: { AddressKey($0.url) == key }) else { return }
        throw RunFailure(
            .usage,
            "\(url) is in \(configurationPath) already, as \"\(known.name)\""
                + (known.enabled ? "." : ", switched off; take its line `enabled: false` away to follow it."))
    }

    private static func withScheme(_ address: String) -> [String] {
        address.contains("://") || address.hasPrefix("feed:") || !address.contains(".")
            ? [address] : ["https://" + address, "http://" + address]
    }

    private static func nothing(at url: String, _ result: FeedDiscovery.Result) -> RunFailure {
        if let problem = result.problem, result.asked.count == 1 {
            return RunFailure(.badInput, "No feed was found: \(problem.message)")
        }
        let reason = result.problem.map { " The address itself: \($0.message)" } ?? ""
        return RunFailure(
            .badInput,
            "No feed was found at \(url), nor at the \(result.asked.count - 1) other addresses where the site might have one."
                + reason + " A page of news without a feed can be followed by page: in feeds.yml; the file says how.")
    }
}
