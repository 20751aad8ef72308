import BevakaConfig
import BevakaCore
import BevakaFetch
import BevakaParse
import BevakaTag
import FoundationEssentials

/// Turns what came from a source into what the store should do about it: parse, tag, and when to ask again.
struct Ingest: Sendable {
    private let dependencies: Dependencies
    private let health: [String: SourceHealth]
    private let known: Set<String>
    private let contexts: TagContexts
    private let timeZone: TimeZone

    /// - Parameter recurring: by source, the text blocks that are not read.
    init(
        settings: Settings, dependencies: Dependencies, health: [SourceHealth], recurring: [String: Set<UInt64>]
    ) {
        self.dependencies = dependencies
        self.health = Dictionary(health.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        known = Set(settings.feeds.map(\.url))
        timeZone = settings.timeZone
        contexts = TagContexts(settings.feeds, recurring: recurring)
    }

    /// Reads documents as they come, a few at a time, and hands each on when it is ready.
    ///
    /// - Throws: ``RunFailure`` 78 for mistakes in the vocabularies; what was read before is handed on.
    func read(_ documents: AsyncStream<FetchedDocument>, into queue: ChangeQueue) async throws(RunFailure) {
        let places = max(2, dependencies.parallelReaders)
        var tagger: Tagger?
        var failure: RunFailure?
        await withTaskGroup(of: StoreChange.self) { group in
            var busy = 0
            for await document in documents {
                if busy == places, let change = await group.next() {
                    await queue.send(change)
                    busy -= 1
                }
                do throws(RunFailure) {
                    if tagger == nil, document.outcome == .fetched { tagger = try dependencies.tagger() }
                } catch {
                    failure = error
                    break
                }
                group.addTask { [tagger] in change(for: document, tagger: tagger) }
                busy += 1
            }
            for await change in group { await queue.send(change) }
        }
        if let failure { throw failure }
    }

    /// What one answer means for the store.
    ///
    /// - Parameter tagger: nil for an answer without a document.
    private func change(for document: FetchedDocument, tagger: Tagger?) -> StoreChange {
        let now = dependencies.now()
        var change = StoreChange(
            source: document.source, at: now, outcome: document.outcome, problem: document.problem,
            status: document.status, bytes: document.bytes, milliseconds: document.milliseconds, nextCheck: now)
        switch document.outcome {
        case .fetched:
            parse(document, tagger: tagger, into: &change)
        case .not_modified, .unchanged:
            change.validators = document.validators.isEmpty ? nil : document.validators
        case .failed, .gone, .throttled, .not_due:
            break
        }
        change.nextCheck = nextCheck(after: document, as: change)
        return change
    }

    /// The schedule judges by what became of the document: one that came but could not be read has failed.
    private func nextCheck(after document: FetchedDocument, as change: StoreChange) -> Date {
        let source = document.source
        var answer = document
        answer.outcome = change.outcome
        let known = health[source.name] ?? SourceHealth(name: source.name, url: source.url, firstSeen: change.at)
        return RefreshSchedule.nextCheck(
            now: change.at, answer: answer, facts: change.feed, health: known, seed: Self.seed(source.name, change.at))
    }

    /// Differs from source to source and from pass to pass.
    private static func seed(_ name: String, _ now: Date) -> UInt64 {
        StableHash("\(Int64(now.timeIntervalSince1970)) \(name)").value
    }

    private func parse(_ document: FetchedDocument, tagger: Tagger?, into change: inout StoreChange) {
        let source = document.source
        do {
            let feed = try document.feed()
            change.feed = FeedFacts(feed)
            let tagContext = contexts[source]
            if let tagger {
                var reading = tagger.reading()
                let dated = DatedReading(seen: change.at, timeZone: timeZone)
                change.items = feed.items.map { item in
                    dated.read(item) { tagger.annotate($0, source: tagContext, with: &reading) }
                }
            }
            change.problem = change.problem ?? Self.repair(of: feed) ?? emptied(feed, source)
            change.validators = document.validators
            change.bodyHash = LayoutStamp(source).stamped(document.bodyHash)
            if let moved = document.permanentURL, !known.contains(moved) { change.permanentURL = moved }
        } catch {
            change.outcome = .failed
            change.problem = error
        }
    }

    /// A feed that had to be repaired carries its problem although it was read.
    private static func repair(of feed: Feed) -> FeedProblem? {
        guard !feed.wellFormed else { return nil }
        let what = feed.problems.isEmpty ? "it is not well-formed" : feed.problems.joined(separator: "; ")
        return FeedProblem(.malformed, "Read after repairs: \(what).")
    }

    /// A feed that used to have items and has none now.
    private func emptied(_ feed: Feed, _ source: Source) -> FeedProblem? {
        guard feed.items.isEmpty, (health[source.name]?.itemCount ?? 0) > 0 else { return nil }
        return FeedProblem(.no_items, "The feed is valid but has no items any more; see whether the site has moved it.")
    }
}
