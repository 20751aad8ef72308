/// One GET or POST over http or https: where, with which header, and what it may cost. Redirects are not followed.
package struct CurlRequest: Sendable {
    package var url: String
    package var userAgent: String
    package var headers: [HeaderField]
    /// What a POST sends; nil for a GET. Its type is among the headers.
    package var content: [UInt8]?
    /// Sent as Basic authentication (RFC 7617), to this URL only.
    package var user: String?
    package var password: String?
    /// Empty for a direct connection, whatever the environment says.
    package var proxy: String
    /// A file of certificates in PEM form.
    package var caBundle: String
    package var connectTimeout: Duration
    package var totalTimeout: Duration
    /// Fewer bytes a second than this for this long ends the transfer; libcurl counts in whole seconds.
    package var lowSpeedBytes: Int
    package var lowSpeedTime: Duration
    /// Decoded bytes.
    package var bodyLimit: Int
    package var headerLimit: Int
    /// True lets the body grow to `bodyLimit` although the bodies of all transfers together are over their allowance.
    package var isExemptFromAllowance: Bool
    /// True for one that begins a moment after the paced one before it, see ``TransferPace``.
    package var isPaced: Bool
    /// Given the body of a 2xx response that outgrows what is handed over whole (256 KiB), long before its end; it runs on the
    /// transfer thread and must leave at once. Nil gathers a body of any size.
    package var streams: (@Sendable (BodyStream) -> Void)?
    /// Asked of every address before a connection to it is opened.
    package var refuses: @Sendable (IPAddress) -> Bool

    package init(
        url: String, userAgent: String, headers: [HeaderField] = [], content: [UInt8]? = nil,
        user: String? = nil, password: String? = nil,
        proxy: String = "", caBundle: String, connectTimeout: Duration, totalTimeout: Duration, lowSpeedBytes: Int,
        lowSpeedTime: Duration, bodyLimit: Int, headerLimit: Int, isExemptFromAllowance: Bool = false,
        isPaced: Bool = false, streams: (@Sendable (BodyStream) -> Void)? = nil,
        refuses: @escaping @Sendable (IPAddress) -> Bool
    ) {
        self.url = url
        self.userAgent = userAgent
        self.headers = headers
        self.content = content
        self.user = user
        self.password = password
        self.proxy = proxy
        self.caBundle = caBundle
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
        self.lowSpeedBytes = lowSpeedBytes
        self.lowSpeedTime = lowSpeedTime
        self.bodyLimit = bodyLimit
        self.headerLimit = headerLimit
        self.isExemptFromAllowance = isExemptFromAllowance
        self.isPaced = isPaced
        self.streams = streams
        self.refuses = refuses
    }
}
