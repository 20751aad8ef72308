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

    /// Makes `index.html` and `digests/…` when a digest is due, `reviews/…` when a review is, `topics/…`, the other feeds and
    /// `deadlines.ics` where asked for, `subscribe.html`, `sources.html`, `sources.opml`.
    ///
    /// - Parameters:
    ///   - feed: asked for each channel when its turn comes: only one feed at a time lies in memory. Nil leaves the channel's
    ///     files as they are.
    ///   - write: gets the files a few at a time; paths are relative to `site/`.
    package func build(
        _ request: SiteRequest, feed: (FeedChannel) throws(RunFailure) -> FeedRequest?,
        write: ([SiteFile]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let site = SitePages(request, room: room)
        if let review = request.review { try write(site.reviewFiles(review)) }
        if let digest = request.digest { try write(site.digestFiles(digest)) }
        if request.writesTopics {
            try write([site.calendar(of: nil)])
            for channel in site.channels {
                if let request = try feed(channel) { try site.channelFiles(request, write) }
            }
        }
        if let list = try site.feedList() { try write([list]) }
        try write([site.subscribePage(), site.sourcesPage(), site.opml()])
    }
}
