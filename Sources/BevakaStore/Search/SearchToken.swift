/// One piece of a search query, with the column (1 is the first character) where it begins.
struct SearchToken {
    enum Kind: Equatable {
        case word(String)
        case quoted(String)
        /// `name:value`; the value may have been quoted.
        case field(name: String, value: String)
        case and, or, not
        case open, close
        case end
    }

    var kind: Kind
    var column: Int
    /// As written, for messages.
    var written: String
}
