/// One entry of a vocabulary: words that speak for (or against) a topic, in the notation that advisers edit.
///
/// | notation | matches |
/// |---|---|
/// | `ETS`, `TEN-T`, `ESF+` | an acronym: the whole word, in capitals as written |
/// | `hamn` | the whole word |
/// | `cohesion policy` | the words side by side; a hyphen and a space are the same |
/// | `järnväg*` | words that begin so |
/// | `*vindkraft*`, `*politik` | words that contain it, words that end so |
/// | `alternativ* (drivmedel\|bränsl*)` | either of the alternatives |
/// | `cohesion … fund*` | both, in this order, with at most four words between, in one sentence |
/// | `port near(ship* \| ferr*)` | only with one of these close by; `not-near(…)`, `with(…)` and `without(…)` likewise |
package struct Term: Hashable, Sendable {
    /// What is looked for, as the vocabulary writes it, without conditions: what evidence shows.
    package var words: String
    /// The words with their conditions.
    package var notation: String
    var pattern: Pattern
    /// All must hold.
    var conditions: [Condition]

    /// What has to be found, in order.
    struct Pattern: Hashable, Sendable {
        var parts: [Part]
        /// The most words that may stand before each part but the first; 0 where it must follow at once.
        var gaps: [Int]
    }

    /// A stretch of letters that is searched for as it stands.
    struct Part: Hashable, Sendable {
        /// Folded as texts are, without stars.
        var literal: [UInt8]
        /// The word may begin before it.
        var opensInsideWord: Bool
        /// The word may go on after it.
        var endsInsideWord: Bool
        /// For each ASCII letter of `literal`: whether it must be a capital in the text; empty where case means nothing.
        var capitals: [Bool]
    }

    /// What else must, or must not, stand in the text.
    struct Condition: Hashable, Sendable {
        enum Kind: String, Hashable, Sendable, CaseIterable {
            /// One of them within ``reach`` letters in the same field.
            case near
            case notNear = "not-near"
            /// One of them anywhere in the item.
            case with
            case without
        }

        var kind: Kind
        var patterns: [Pattern]

        /// About a dozen words, in bytes of folded text.
        static let reach = 90
    }
}
