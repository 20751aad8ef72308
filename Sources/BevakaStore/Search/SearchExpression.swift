package import FoundationEssentials

/// A search query as understood: what `bevaka search` and a team's `match` mean.
package indirect enum SearchExpression: Hashable, Sendable {
    /// Words that follow each other in title, text or tags; one word is a phrase of one. With `prefix` the last word may go on.
    case phrase(String, prefix: Bool)
    case field(Field)
    case all([SearchExpression])
    case any([SearchExpression])
    case not(SearchExpression)

    /// What is asked of an item beside its words.
    package enum Field: Hashable, Sendable {
        /// `topic:maritime`
        case topic(String)
        /// `source:CPMR`: part of a source's name, or its group.
        case source(String)
        /// `language:sv`
        case language(String)
        /// `after:2026-11-01`: arrived on that day or later (days of UTC).
        case after(Date)
        /// `before:2026-11-01`: arrived before that day began.
        case before(Date)
        /// `ref:COM(2025)123`, `ref:2025/0123*`: names this document.
        case reference(String, prefix: Bool)
    }
}
