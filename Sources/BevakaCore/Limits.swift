/// What one source may cost. Every bound has its reason; feeds.yml can change each for a single source.
package struct Limits: Hashable, Sendable {
    /// Name look-up, TCP and TLS together: a server that is up answers in a second or two.
    package var connectTimeout: Duration
    /// The whole transfer, redirects included: the slowest institutional sites need half a minute.
    package var totalTimeout: Duration
    /// A transfer slower than `lowSpeedBytes` a second for this long is given up: a trickling server must not hold a place.
    package var lowSpeedTime: Duration
    package var lowSpeedBytes: Int
    /// Decoded bytes of a document, counted as they arrive, so that a compression bomb is cut off early.
    package var documentBytes: Int
    /// All header lines of a response together.
    package var headerBytes: Int
    /// Hops; browsers stop at 20, honest sites need 2 or 3.
    package var redirects: Int
    /// Items kept of one document; a feed with more is an archive dump, its newest are kept.
    package var items: Int

    package init(
        connectTimeout: Duration = .seconds(10), totalTimeout: Duration = .seconds(40),
        lowSpeedTime: Duration = .seconds(15), lowSpeedBytes: Int = 64, documentBytes: Int = 32 << 20,
        headerBytes: Int = 64 << 10, redirects: Int = 8, items: Int = 5_000
    ) {
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
        self.lowSpeedTime = lowSpeedTime
        self.lowSpeedBytes = lowSpeedBytes
        self.documentBytes = documentBytes
        self.headerBytes = headerBytes
        self.redirects = redirects
        self.items = items
    }
}
