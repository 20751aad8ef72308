/// What came of a document that was read while it arrived. One word wide in a ``FetchedDocument``.
package indirect enum DocumentReading: Sendable {
    case feed(Feed)
    /// It came whole and is no feed.
    case problem(FeedProblem)

    package func get() throws(FeedProblem) -> Feed {
        switch self {
        case .feed(let feed): return feed
        case .problem(let problem): throw problem
        }
    }
}
