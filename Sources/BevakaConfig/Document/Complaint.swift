/// One thing that is wrong in a configuration, with its place.
struct Complaint: Error, Hashable, Sendable {
    var position: TextPosition
    /// What was found, what was expected, and the nearest right word; without the place.
    var message: String

    init(_ message: String, at position: TextPosition) {
        self.position = position
        self.message = message
    }
}
