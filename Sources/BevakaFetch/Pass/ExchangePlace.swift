internal import BevakaCore
internal import Curl
internal import FoundationEssentials

/// What all exchanges of a pass share.
final class ExchangePlace: Sendable {
    let settings: FetchSettings
    let transport: CurlMulti
    let clock: @Sendable () -> Date
    /// Reads large documents while they arrive; nil leaves all reading to who asked for them.
    let makeReader: StreamingReaderMaker?
    /// Documents that may be large while others are too: two of 32 MiB cost what a thousand usual ones do.
    let largeDocuments = Turnstile(places: 2)

    init(
        settings: FetchSettings, transport: CurlMulti, clock: @escaping @Sendable () -> Date,
        makeReader: StreamingReaderMaker?
    ) {
        self.settings = settings
        self.transport = transport
        self.clock = clock
        self.makeReader = makeReader
    }
}
