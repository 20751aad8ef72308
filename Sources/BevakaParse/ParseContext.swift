package import BevakaCore

/// What is known of a document beside its bytes.
package struct ParseContext: Sendable {
    /// The Content-Type header (RFC 9110 §8.3): its charset counts, its media type does not, since servers send anything.
    package var contentType: String?
    /// The absolute address that answered: what relative addresses mean where no xml:base says otherwise.
    package var base: String?
    /// Bounds on bytes and items.
    package var limits: Limits
    /// Whether texts are made safe and readable: allow-listed HTML, plain text, summaries. Without it `contentHTML` is the
    /// source's own markup, for counting and measuring only.
    package var sanitizes: Bool

    package init(
        contentType: String? = nil, base: String? = nil, limits: Limits = Limits(), sanitizes: Bool = true
    ) {
        self.contentType = contentType
        self.base = base
        self.limits = limits
        self.sanitizes = sanitizes
    }
}
