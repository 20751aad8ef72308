import Testing

@testable import BevakaStore

struct CandidateTallyTests {
    @Test func `Keys that an item shares add up, and too few are no candidate`() {
        var tally = CandidateTally()
        for (row, score) in [(Int64(4), 4), (9, 5), (4, 4), (7, 30), (2, 6), (9, 3)] { tally.add(row, score) }
        let likeliest = tally.likeliest(10)
        #expect(likeliest.map(\.row) == [7, 9, 4])
        #expect(likeliest.map(\.score) == [30, 8, 8])
        #expect(tally.likeliest(1).map(\.row) == [7])
        #expect(CandidateTally().likeliest(10).isEmpty)
    }
}
