import BevakaCore
import FoundationEssentials
import Testing

@testable import BevakaTag

struct TopicLearningTests {
    private let topic = TestVocabulary.topic

    /// A topic that a weak word gives with a probability a little over one half.
    private func tagger() throws -> Tagger {
        var vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        vocabulary.model = ScoringModel(weights: [.constant: -1, .bodySure: 2.4])
        return Tagger(vocabulary)
    }

    private func corrected(_ number: Int, has: Bool) -> TopicLearning.Corrected {
        TopicLearning.Corrected(
            item: Item(id: "\(number)", contentText: "Vår hamn byggs ut och det är bra."), context: TagContext(),
            topics: has ? [topic] : [], corrected: [topic])
    }

    @Test func `a topic that is wrong again and again is given less readily`() throws {
        let tagger = try tagger()
        let learning = TopicLearning(from: (0..<40).map { corrected($0, has: $0 % 8 == 0) }, besides: [], with: tagger)
        let value = try #require(learning.adjustments.byTopic[topic])
        #expect(value < -0.5 && value >= -LearntAdjustments.limit)
        #expect(learning.helps)
        #expect(learning.before.wrong == 35 && learning.after.wrong < 35)
        #expect(learning.decisions == 40)
    }

    @Test func `items that nobody corrected hold against it`() throws {
        let tagger = try tagger()
        let items = (0..<20).map { corrected($0, has: false) }
        let item = Item(id: "o", contentText: "Vår hamn byggs ut och det är bra.")
        let ordinary = Array(repeating: (item: item, context: TagContext()), count: 1_000)
        let alone = TopicLearning(from: items, besides: [], with: tagger).adjustments.byTopic[topic] ?? 0
        let besides = TopicLearning(from: items, besides: ordinary, with: tagger).adjustments.byTopic[topic] ?? 0
        #expect(alone < besides)
    }

    @Test func `a topic with few corrections is left alone, and what is right needs nothing`() throws {
        let tagger = try tagger()
        var items = (0..<20).map { corrected($0, has: true) }
        for index in 4..<20 { items[index].corrected = [] }
        let learning = TopicLearning(from: items, besides: [], with: tagger)
        #expect(learning.adjustments.byTopic.isEmpty)
        #expect(!learning.helps)
        let none = TopicLearning(from: [], besides: [], with: tagger)
        #expect(none.decisions == 0 && !none.helps)
    }

    @Test func `what was learnt survives being written and read, and moves the score`() throws {
        let learnt = LearntAdjustments(byTopic: [topic: -0.625, TopicID(rawValue: "sea"): 1.5])
        let read = try LearntAdjustments(yaml: learnt.yaml(comment: ["why"]), file: "learnt.yml")
        #expect(read == learnt)
        let tagger = try tagger()
        let item = corrected(0, has: true).item
        #expect(!tagger.annotate(item, source: TagContext()).topics.isEmpty)
        let changed = Tagger(tagger.vocabulary.adjusted(by: learnt))
        #expect(changed.annotate(item, source: TagContext()).topics.isEmpty)
    }

    @Test(arguments: [
        "", "adjustments: 1", "adjustments: {sea: much}", "adjustments: {sea: 9}", "weights: {}",
        "adjustments: {sea: nan}",
        "adjustments: [", "- 1",
    ])
    func `a damaged file is refused with its name and the remedy`(_ text: String) throws {
        let failure = try #require(throws: RunFailure.self) {
            try LearntAdjustments(yaml: text, file: "Cache/learnt.yml")
        }
        #expect(failure.code == .configuration)
        #expect(failure.message.contains("Cache/learnt.yml:"))
        #expect(failure.message.contains("--forget"))
    }

    @Test func `a corrected item is written as a labelled one`() throws {
        let item = LabelledItem(
            item: Item(
                id: "3f", title: "Ny \"hamn\"", contentText: "Rad ett\nrad två", categories: [Category(term: "TRAN")]),
            language: .swedish, topics: [TopicID(rawValue: "maritime"), TopicID(rawValue: "energy")])
        let correction = Correction(
            topic: TopicID(rawValue: "energy"), belongs: true, author: "Åsa", at: Date(timeIntervalSince1970: 0))
        let line = item.line(corrections: [correction])
        #expect(
            line
                == #"{"id":"3f","language":"sv","title":"Ny \"hamn\"","text":"Rad ett\nrad två","topics":["energy","maritime"],"tags":["TRAN"],"corrections":[{"topic":"energy","belongs":true,"author":"Åsa","at":"1970-01-01T00:00:00Z"}]}"#
        )
        #expect(try LabelledItem.all(jsonLines: Array(line.utf8)) == [item])
    }
}
