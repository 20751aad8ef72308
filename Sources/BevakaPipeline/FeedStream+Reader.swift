import BevakaCore
import BevakaParse

extension FeedStream {
    /// Reads large feeds while they arrive. A page, or the answer of an API, can only be read whole.
    static let reader: StreamingReaderMaker = { head in
        guard head.source.layout == nil else { return nil }
        return FeedStream(
            context: ParseContext(contentType: head.contentType, base: head.url, limits: head.source.limits))
    }
}
