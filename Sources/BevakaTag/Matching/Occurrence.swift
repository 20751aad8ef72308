/// A rule found in a field, with offsets into the folded text; whole words.
struct Occurrence: Hashable, Sendable {
    var rule: Int
    var start: Int
    var end: Int
}
