import BevakaCore
import Testing

@testable import BevakaTag

/// Invented items in eight languages, a quarter of them about something else. They were written before anybody had looked at the
/// vocabularies, and neither weights nor terms were fitted to them: the floors say what to expect of items to come.
struct FreshItemsTests {
    private let judgements: [Judgement]
    private let topics: [TopicID]

    init() throws {
        let tagger = try TestVocabulary.tagger()
        topics = tagger.topics.map(\.id)
        judgements = try TestVocabulary.freshItems().map { labelled in
            let annotated = tagger.annotate(labelled.item, source: TagContext())
            let given = Set(annotated.topics.map(\.id))
            return Judgement(
                labelled: labelled, language: annotated.language, scores: [:], given: given, evidence: [:])
        }
    }

    @Test func `items that nobody tuned for get their topics`() {
        #expect(judgements.count == 380)
        let tally = judgements.map { $0.tally(topics) }.reduce(Tally(), +)
        #expect(tally.f1 >= 0.9)
        #expect(tally.precision >= 0.9)
    }

    @Test(arguments: ["da", "de", "en", "et", "fi", "fr", "lv", "sv"])
    func `no language is left behind`(_ language: String) {
        let own = judgements.filter { $0.labelled.language == Language(tag: language) }
        #expect(own.map { $0.tally(topics) }.reduce(Tally(), +).f1 >= 0.82)
    }

    @Test func `items about something else get none`() {
        let others = judgements.filter(\.labelled.topics.isEmpty)
        #expect(others.count >= 90)
        #expect(others.count { !$0.given.isEmpty } * 20 <= others.count)
    }
}
