import BevakaCore
import Testing

@testable import BevakaTag

struct TermTrialTests {
    private let topic = TestVocabulary.topic

    private func given(_ vocabulary: Vocabulary, _ text: String) -> Bool {
        !Tagger(vocabulary).annotate(Item(id: "1", contentText: text, language: "sv"), source: TagContext()).topics
            .isEmpty
    }

    @Test func `a term that is tried is found, in its language or in all`() throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        let more = try vocabulary.trying(TermTrial(notation: "slussprojekt*", language: .swedish), for: topic)
        #expect(given(more, "Nu börjar slussprojektet i staden."))
        #expect(!given(vocabulary, "Nu börjar slussprojektet i staden."))
        let any = try vocabulary.trying(TermTrial(notation: "slussprojekt*"), for: topic)
        #expect(given(any, "Nu börjar slussprojektet i staden."))
    }

    @Test func `a term that is taken away is not found`() throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn", "kaj*"]])
        let less = try vocabulary.trying(TermTrial(notation: "hamn", removes: true), for: topic)
        #expect(!given(less, "Vår hamn byggs ut."))
        #expect(given(less, "Kajen byggs ut."))
        #expect(vocabulary.topics(having: TermTrial(notation: "kaj*")) == [topic])
        #expect(vocabulary.topics(having: TermTrial(notation: "kaj")).isEmpty)
    }

    @Test func `alone, a term finds its places and nothing else`() throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        let alone = try vocabulary.alone(TermTrial(notation: "kaj*"))
        #expect(given(alone, "Kajen byggs ut."))
        #expect(!given(alone, "Vår hamn byggs ut."))
    }

    @Test(arguments: ["", "a", "ham*n", "near(", "(hamn"])
    func `what is no term is refused`(_ notation: String) throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        let failure = try #require(throws: RunFailure.self) {
            try vocabulary.trying(TermTrial(notation: notation), for: topic)
        }
        #expect(failure.code == .usage)
        #expect(throws: RunFailure.self) { try vocabulary.alone(TermTrial(notation: notation)) }
    }

    @Test func `an unknown topic is refused with the nearest`() throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        let failure = try #require(throws: RunFailure.self) {
            try vocabulary.trying(TermTrial(notation: "kaj*"), for: TopicID(rawValue: "tset"))
        }
        #expect(failure.message.contains("did you mean \"test\"?"))
    }

    @Test func `the fingerprint follows what may tag differently, and nothing else`() throws {
        let vocabulary = try TestVocabulary.make(["sv": ["hamn"]])
        #expect(vocabulary.fingerprint == (try TestVocabulary.make(["sv": ["hamn"]])).fingerprint)
        #expect(vocabulary.fingerprint.count == 16)
        let others = [
            try vocabulary.trying(TermTrial(notation: "kaj*"), for: topic),
            try vocabulary.trying(TermTrial(notation: "hamn", removes: true), for: topic),
            try TestVocabulary.make(["en": ["hamn"]]), try TestVocabulary.make(["sv": ["hamn"]], masks: ["Hamn AB"]),
            vocabulary.adjusted(by: LearntAdjustments(byTopic: [topic: 0.5])),
        ]
        let prints = Set(others.map(\.fingerprint) + [vocabulary.fingerprint])
        #expect(prints.count == others.count + 1)
    }
}
