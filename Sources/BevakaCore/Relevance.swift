/// How much an item concerns the region by the places it names.
package struct Relevance: Hashable, Sendable {
    /// 0 for no place of interest, 1 for the region itself.
    package var score: Double
    /// Names of the places that made the score, the nearest first.
    package var places: [String]

    package init(score: Double = 0, places: [String] = []) {
        self.score = score
        self.places = places
    }
}
