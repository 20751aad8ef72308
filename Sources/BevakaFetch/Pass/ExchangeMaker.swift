internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// What all exchanges of a pass share.
struct ExchangeMaker: Sendable {
    let settings: FetchSettings
    let transport: CurlMulti
    let clock: @Sendable () -> Date
    /// Reads large documents while they arrive; nil leaves all reading to who asked for them.
    let makeReader: StreamingReaderMaker?
    /// Documents that may be large while others are too: two of 32 MiB cost what a thousand usual ones do.
    let largeDocuments = Turnstile(places: 2)

    func exchange(for turn: HostQueue.Turn) -> Exchange {
        Exchange(request: turn.request, start: turn.address, shared: self)
    }
}
