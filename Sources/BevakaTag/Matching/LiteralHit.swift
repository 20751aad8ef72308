/// A literal that was found, by its number, with offsets in the text.
struct LiteralHit: Hashable, Sendable {
    var number: Int32
    var start: Int32
    var end: Int32
}
