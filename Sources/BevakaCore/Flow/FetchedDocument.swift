package import FoundationEssentials

/// The answer of one source: what came over the wire and how the asking ended.
package struct FetchedDocument: Sendable {
    package var source: Source
    /// `fetched` here means: a document is there, as `reading` where it has been read already, else as `body`.
    package var outcome: FetchOutcome
    package var problem: FeedProblem?
    package var status: Int?
    /// Decoded (no content coding), not yet converted from its character encoding; empty unless it is still to be read.
    package var body: [UInt8]
    /// What came of a large document, which was read while it arrived.
    package var reading: DocumentReading?
    /// Bytes of the body after decoding, also where `body` was dropped.
    package var bytes: Int
    package var milliseconds: Int
    package var contentType: String?
    /// The address that answered, after redirects.
    package var url: String
    /// Where the source has moved for good (a leading run of 301 and 308), to be believed once the document has parsed.
    package var permanentURL: String?
    /// Those of this answer; a 304 may renew them.
    package var validators: Validators
    /// Of the body without volatile dates and comments.
    package var bodyHash: String?
    /// max-age or Expires: how long the server calls the answer fresh.
    package var freshness: Duration?
    /// Retry-After of 429 and 503, as a moment.
    package var retryAfter: Date?
    /// The Link fields (RFC 8288) of the answer, joined by commas; empty when there is none.
    package var linkHeader: String

    package init(
        source: Source, outcome: FetchOutcome, problem: FeedProblem? = nil, status: Int? = nil, body: [UInt8] = [],
        reading: DocumentReading? = nil, bytes: Int = 0, milliseconds: Int = 0, contentType: String? = nil, url: String,
        permanentURL: String? = nil,
        validators: Validators = Validators(), bodyHash: String? = nil, freshness: Duration? = nil,
        retryAfter: Date? = nil, linkHeader: String = ""
    ) {
        self.source = source
        self.outcome = outcome
        self.problem = problem
        self.status = status
        self.body = body
        self.reading = reading
        self.bytes = bytes
        self.milliseconds = milliseconds
        self.contentType = contentType
        self.url = url
        self.permanentURL = permanentURL
        self.validators = validators
        self.bodyHash = bodyHash
        self.freshness = freshness
        self.retryAfter = retryAfter
        self.linkHeader = linkHeader
    }
}
