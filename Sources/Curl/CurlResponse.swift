/// How one ``CurlRequest`` ended.
package struct CurlResponse: Sendable {
    package var code: CurlCode
    /// Set when this program ended the transfer, not libcurl or the server.
    package var stop: TransferStop?
    /// libcurl's words about a failure, more exact than those of the code; may be empty.
    package var detail: String
    /// The status code (RFC 9110 §15); 0 when no response header came.
    package var status: Int
    package var headers: ResponseHeaders
    /// The absolute form of the Location field of a redirect.
    package var location: String?
    /// Decoded; empty when it is not whole or went as a ``BodyStream``; of a response that is not 2xx only the beginning.
    package var body: [UInt8]
    /// Decoded bytes that came.
    package var bodyBytes: Int
    /// Header bytes that came, those of interim responses too.
    package var headerBytes: Int
    /// Bytes of the request's content that left.
    package var uploadedBytes: Int
    package var elapsed: Duration

    package init(
        code: CurlCode, stop: TransferStop? = nil, detail: String = "", status: Int = 0,
        headers: ResponseHeaders = ResponseHeaders(), location: String? = nil, body: [UInt8] = [],
        bodyBytes: Int = 0, headerBytes: Int = 0, uploadedBytes: Int = 0, elapsed: Duration = .zero
    ) {
        self.code = code
        self.stop = stop
        self.detail = detail
        self.status = status
        self.headers = headers
        self.location = location
        self.body = body
        self.bodyBytes = bodyBytes
        self.headerBytes = headerBytes
        self.uploadedBytes = uploadedBytes
        self.elapsed = elapsed
    }
}

/// Why this program itself ended a transfer.
package enum TransferStop: Hashable, Sendable {
    /// The body grew over its limit.
    case bodyTooLarge
    /// The header grew over its limit.
    case headerTooLarge
    /// The bodies of all transfers together are over their allowance, and this one is among the large.
    case crowded
    /// Enough was read of a response that is no document: not a failure.
    case enough
    /// The task was cancelled.
    case cancelled
    /// Every address of the host was refused; this is the last of them.
    case addressRefused(IPAddress)
}
