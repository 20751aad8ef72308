package import BevakaCore

/// Makes the files of `site/`: plain files that any web server can serve, each whole in itself.
///
/// A file depends on what it shows and on the day (deadlines pass, and this year's dates are written without it), not on the
/// moment it was made: the same items, sources and digest give the same bytes, and an unchanged file need not be
/// written again.
package struct SiteBuilder: Sendable {
    private let room: DigestRoom

    package init(_ room: DigestRoom) {
        self.room = room
    }

    /// - Returns: `index.html` and `digests/…` when a digest is due, `reviews/…` when a review is, `topics/…`, the other feeds
    ///   and `deadlines.ics` where asked for, `subscribe.html`, `sources.html`, `sources.opml`; paths are relative to
    ///   `site/`.
    package func files(_ request: SiteRequest) throws(RunFailure) -> [SiteFile] {
        let site = SitePages(request, room: room)
        var files: [SiteFile] = []
        if let review = request.review { files += try site.reviewFiles(review) }
        if let digest = request.digest { files += try site.digestFiles(digest) }
        if request.writesTopics {
            files.append(site.calendar(of: nil))
            for topic in request.topics.byPriority { files += try site.topicFiles(topic) }
            for feed in request.feeds where feed.channel.kind != .topic { files += try site.feedFiles(feed) }
        }
        if let list = try site.feedList() { files.append(list) }
        return files + [try site.subscribePage(), try site.sourcesPage(), try site.opml()]
    }
}
