import BevakaCore

/// The coverage of a digest in JSON: `items` = `shown` + `merged` + `without_topic` + `other_topics` +
/// `unwanted` + `beyond`.
struct CoverageDocument: Encodable {
    /// Configured.
    var sources: Int
    var read: Int
    var failed: [Failed]
    var stale: [Stale]
    /// Names of sources that answer 410, and of those that were not asked yet.
    var gone: [String]
    var never: [String]
    var items: Int
    var shown: Int
    var merged: Int
    var withoutTopic: Int
    var otherTopics: Int
    /// Of stories behind the last one of a long section.
    var beyond: Int
    /// Outside the reader's selection.
    var unwanted: Int

    struct Failed: Encodable {
        var name: String
        var since: String?
        var problem: FeedProblem?
    }

    struct Stale: Encodable {
        var name: String
        var since: String?
    }

    init(_ digest: Digest) {
        let coverage = digest.coverage
        sources = coverage.sources.count
        read = coverage.read
        failed = coverage.sources(.failing).map {
            Failed(name: $0.name, since: $0.failingSince.map(LocalTime.timestamp), problem: $0.lastProblem)
        }
        stale = coverage.sources(.stale).map {
            Stale(name: $0.name, since: $0.lastNewItem.map(LocalTime.timestamp))
        }
        gone = coverage.sources(.gone).map(\.name)
        never = coverage.sources(.never).map(\.name)
        items = digest.counts.items
        shown = digest.counts.shown
        merged = digest.counts.merged
        withoutTopic = digest.counts.withoutTopic
        otherTopics = digest.counts.otherTopics
        beyond = digest.counts.beyond
        unwanted = digest.counts.unwanted
    }

    private enum CodingKeys: String, CodingKey {
        case sources, read, failed, stale, gone, never, items, shown, merged, beyond, unwanted
        case withoutTopic = "without_topic"
        case otherTopics = "other_topics"
    }
}
