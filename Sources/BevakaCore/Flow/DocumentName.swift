/// A document under one of the names that it is known by.
package struct DocumentName: Hashable, Sendable {
    /// Why a name is one of the document's.
    package enum Reason: Hashable, Sendable {
        case asked
        /// The form of the name itself says so: CELEX 52025PC0123 is COM(2025) 123.
        case rule
        /// Items name it together with `other`; their public identifiers, those seen first in front.
        case named(with: String, items: [String])
    }

    /// The normal form: `COM/2025/123`.
    package var id: String
    /// As in ``Reference``; nil when no item of the archive has this name.
    package var kind: String?
    package var url: String?
    package var reason: Reason

    package init(id: String, kind: String? = nil, url: String? = nil, reason: Reason) {
        self.id = id
        self.kind = kind
        self.url = url
        self.reason = reason
    }
}
