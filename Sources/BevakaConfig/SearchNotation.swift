/// Reads searches as `bevaka search` does.
///
/// Their language lives in another room; whoever loads a configuration hands it in.
package struct SearchNotation: Sendable {
    /// What is wrong with a query, as the end of a sentence; nil when nothing is. It is given the identifiers of all topics,
    /// and the names and groups of all sources, which `topic:` and `source:` may name.
    package var problem: @Sendable (_ query: String, _ topics: [String], _ sources: [String]) -> String?
    /// The terms that a query excludes by a hyphen or an exclamation mark, as written.
    package var exclusions: @Sendable (_ query: String) -> [String]

    package init(
        problem: @escaping @Sendable (String, [String], [String]) -> String?,
        exclusions: @escaping @Sendable (String) -> [String]
    ) {
        self.problem = problem
        self.exclusions = exclusions
    }

    /// Takes every text for a good query.
    package static let unchecked = SearchNotation(problem: { _, _, _ in nil }, exclusions: { _ in [] })
}
