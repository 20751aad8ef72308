package import BevakaCore

/// What languages are recognised by: their small words, the ends of their words, and their letters.
package struct LanguageProfiles: Hashable, Sendable {
    package var profiles: [Profile]

    package struct Profile: Hashable, Sendable {
        package var language: Language
        /// Whole words of at most eight bytes: articles, prepositions, pronouns, auxiliary verbs.
        package var words: [String]
        /// Ends of words.
        package var endings: [String]
        /// Letters that few other languages have.
        package var letters: String
    }

    package init(profiles: [Profile] = []) {
        self.profiles = profiles
    }
}
