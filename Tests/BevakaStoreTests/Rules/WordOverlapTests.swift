import Testing

@testable import BevakaStore

struct WordOverlapTests {
    @Test func `Each word counts once, in whatever order`() {
        let overlap = WordOverlap(WordSet([5, 1, 5, 3]), WordSet([9, 3, 3, 5, 7]))
        #expect(overlap.smaller == 3)
        #expect(overlap.containment == 2.0 / 3)
        #expect(overlap.jaccard == 2.0 / 5)
    }

    @Test func `No words overlap with nothing`() {
        let overlap = WordOverlap(WordSet(), WordSet([1]))
        #expect(overlap.containment == 0)
        #expect(overlap.jaccard == 0)
        #expect(WordOverlap(WordSet(), WordSet()).jaccard == 0)
    }
}
