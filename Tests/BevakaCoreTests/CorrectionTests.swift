import BevakaCore
import FoundationEssentials
import Testing

struct CorrectionTests {
    private let energy = TopicID(rawValue: "energy")
    private let maritime = TopicID(rawValue: "maritime")

    private func correction(_ topic: TopicID, _ belongs: Bool) -> Correction {
        Correction(topic: topic, belongs: belongs, at: Date(timeIntervalSince1970: 0))
    }

    @Test func `correcting twice is correcting once`() {
        let topics = [TopicMatch(id: energy, score: 0.6, evidence: [])]
        let corrections = [correction(energy, false), correction(maritime, true)]
        let once = topics.corrected(by: corrections)
        #expect(once == [TopicMatch(id: maritime, score: 1, evidence: [])])
        #expect(once.corrected(by: corrections) == once)
        #expect(topics.corrected(by: []) == topics)
    }
}
