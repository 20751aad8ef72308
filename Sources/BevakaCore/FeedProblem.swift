/// A source's trouble: a value that is stored, shown and counted. It never ends a pass; a run's trouble is a ``RunFailure``.
package struct FeedProblem: Error, Hashable, Sendable, Codable {
    /// What kind of trouble, from a closed list; `message` says the rest.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The host's name has no address.
        case dns
        /// No TCP connection.
        case connect
        /// No trusted TLS connection.
        case tls
        /// The total or connect time-out passed.
        case timeout
        /// Slower than the low-speed limit.
        case too_slow
        /// More bytes than the limit allows: body or headers.
        case too_large
        /// An HTTP status that is neither 2xx nor 304.
        case http_status
        /// More redirects than allowed, or in a circle.
        case redirect_loop
        /// A redirect to another scheme or to an address that the configuration does not name.
        case redirect_forbidden
        /// An address that must not be reached: loopback, private, link-local.
        case address_forbidden
        /// The connection closed before the document was complete.
        case truncated
        /// A content coding or a character encoding that cannot be read.
        case encoding
        /// The answer is empty.
        case empty
        /// HTML or something else that is no feed.
        case not_a_feed
        /// A feed that had to be repaired; what could be read was read.
        case malformed
        /// A feed without items where there used to be some, or a page that no longer matches.
        case no_items
        /// Any other failure of the protocol.
        case `protocol`
    }

    package var kind: Kind
    /// One sentence for a person: what happened and what to do.
    package var message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
