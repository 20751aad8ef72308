internal import BevakaCore
internal import Curl

/// The header fields of every request, beside those that libcurl writes itself.
enum RequestHeaders {
    /// Some sites answer a feed reader with HTML unless it says that it wants a feed (seen with content negotiation on
    /// institutional CMSs); the rest is there for sites that know no feed types.
    /// Kept short: libcurl writes a request letter by letter.
    private static let accept = HeaderField(
        "Accept",
        "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5")

    /// Longer validators than this make some servers refuse the whole request.
    private static let validatorLimit = 2_048

    /// Both validators, to the letter (RFC 9110 §13.1): a server uses the one it understands.
    ///
    /// - Parameter content: what a POST sends; its answer is never a cached one (RFC 9110 §9.3.3), so that it has no conditions.
    static func fields(validators: Validators, content: RequestContent? = nil) -> [HeaderField] {
        var fields = [accept]
        if let content {
            fields.append(HeaderField("Content-Type", content.type))
            return fields
        }
        if let etag = validators.etag, etag.utf8.count <= validatorLimit {
            fields.append(HeaderField("If-None-Match", etag))
        }
        if let date = validators.lastModified, date.utf8.count <= validatorLimit {
            fields.append(HeaderField("If-Modified-Since", date))
        }
        return fields
    }
}
