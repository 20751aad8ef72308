import BevakaCore
import Testing

@testable import BevakaTag

struct RegionalRelevanceTests {
    private func relevance(_ text: String) -> RegionalRelevance { RegionalRelevance(PlaceFinder.find(in: text)) }

    @Test func `nearer is more`() {
        let texts = ["Lyon", "Polen", "Åland", "Sverige", "Uppsala", "Nacka"]
        let scores = texts.map { relevance($0).score }
        #expect(scores == scores.sorted())
        #expect(Set(scores).count >= 5)
        #expect(scores.first == 0)
        #expect(scores.last == 1)
    }

    @Test func `several kinds of nearness add up, and stay below what is home`() {
        let both = relevance("Sverige och Östersjön")
        #expect(both.score > relevance("Sverige").score)
        #expect(both.score < 1)
        #expect(both.reasons.map(\.nearness) == [.country, .balticSea])
    }

    @Test func `many countries are no nearer than one`() {
        #expect(relevance("Polen, Tyskland, Danmark, Norge").score == relevance("Polen").score)
    }

    @Test func `no places give no relevance and no reasons`() {
        #expect(RegionalRelevance([]).score == 0)
        #expect(RegionalRelevance([Place(id: "XX", name: "X", text: "X")]).reasons.isEmpty)
    }
}
