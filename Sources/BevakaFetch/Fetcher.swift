package import BevakaCore
internal import Curl
package import FoundationEssentials

/// Asks sources for their documents over http and https, many at once, and hands each answer on as it completes.
///
/// It never throws: what goes wrong with a source is that source's ``FeedProblem``. It keeps nothing between passes but open
/// connections; what must be remembered (validators, holds, moves) is in the answers and comes back in the requests.
package struct Fetcher: Sendable {
    private let settings: FetchSettings
    private let transport: CurlMulti

    package init(settings: FetchSettings) {
        self.settings = settings
        transport = CurlMulti(connections: settings.maximumTransfers)
    }

    /// The answers to all requests, one each, in the order in which they complete.
    ///
    /// A consumer that falls behind slows the downloads, so that documents never pile up in memory. One that stops reading,
    /// is cancelled or drops the stream ends them.
    /// - Parameters:
    ///   - holds: hosts that asked for patience earlier and must not be asked yet.
    ///   - makeReader: for the reading of large documents while they arrive, off the transfer thread. Their answers carry what
    ///     was read (``FetchedDocument/reading``) instead of a body.
    ///   - clock: the time of day, for Retry-After and Expires.
    package func documents(
        for requests: [FetchRequest], holds: HostHolds = HostHolds(), makeReader: StreamingReaderMaker? = nil,
        clock: @escaping @Sendable () -> Date
    ) -> AsyncStream<FetchedDocument> {
        let channel = DocumentChannel(executor: transport)
        let place = ExchangePlace(settings: settings, transport: transport, clock: clock, makeReader: makeReader)
        let pass = FetchPass(place: place, channel: channel)
        let work = Task(executorPreference: transport) { await pass.run(requests, holds: holds) }
        let reader = DocumentReader(channel: channel, work: work)
        return AsyncStream(unfolding: { await reader.next() }, onCancel: { reader.cancel() })
    }
}
