/// A label that the source itself gave, as opposed to a ``Topic``, which is the region's.
package struct Category: Hashable, Sendable, Codable {
    /// The text or `term`: `Energy`, `POLICY_AREA=ENER`, `ITRE`.
    package var term: String
    /// The scheme (Atom) or domain (RSS) that the term belongs to.
    package var scheme: String?
    /// Atom's human-readable label.
    package var label: String?

    package init(term: String, scheme: String? = nil, label: String? = nil) {
        self.term = term
        self.scheme = scheme
        self.label = label
    }
}
