/// A search that people subscribe to, from `queries:` in feeds.yml.
package struct SavedQuery: Hashable, Sendable {
    /// What readers call it; unique among the queries.
    package var name: String
    /// In the language of `bevaka search`.
    package var query: String

    package init(name: String, query: String) {
        self.name = name
        self.query = query
    }
}
