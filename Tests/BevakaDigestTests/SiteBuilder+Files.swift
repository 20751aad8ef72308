import BevakaCore

@testable import BevakaDigest

extension SiteBuilder {
    /// All files at once.
    ///
    /// - Parameters:
    ///   - feeds: those that are there; the others are made from `items`.
    ///   - items: each for the topics it has.
    func files(
        _ request: SiteRequest, feeds: [FeedRequest] = [], items: [StoredItem] = []
    ) throws(RunFailure) -> [SiteFile] {
        var files: [SiteFile] = []
        try build(request) { channel in
            feeds.first { $0.channel == channel }
                ?? FeedRequest(
                    channel: channel,
                    items: items.filter { item in
                        item.annotated.topics.contains { $0.id.rawValue == channel.key }
                    })
        } write: {
            files += $0
        }
        return files
    }
}
