import BevakaCore
import Testing

@testable import BevakaTag

struct TaggerTests {
    private let tagger: Tagger

    init() throws { tagger = try TestVocabulary.tagger() }

    private func topics(_ item: Item, source: TagContext = TagContext()) -> [String] {
        tagger.annotate(item, source: source).topics.map(\.id.rawValue)
    }

    @Test(arguments: [
        ("POLICY_AREA=ENER,CLIMA", "energy"), ("POLICY_AREA=REGIONAL", "cohesion"),
        ("POLICY_AREA=MARAFFISH", "maritime"), ("POLICY_AREA=RESINSC", "innovation"),
        ("POLICY_AREA=NEBAUHAUS", "planning"), ("TRAN", "transport"), ("REGI", "cohesion"), ("PECH", "maritime"),
        ("ENVE", "energy"), ("Énergie", "energy"), ("Kollektivtrafik", "transport"), ("Aluekehitys", "cohesion"),
        ("Merendus", "maritime"), ("Mājokļu politika", "planning"), ("Forschung und Innovation", "innovation"),
        ("Puljer", "funding"), ("Appels à projets", "funding"),
    ])
    func `an institution's own label gives the topic and is its evidence`(_ label: String, _ topic: String) throws {
        let item = Item(id: "1", title: "Committee meeting on Monday", categories: [Category(term: label)])
        let match = try #require(tagger.annotate(item, source: TagContext()).topics.first)
        #expect(match.id.rawValue == topic)
        #expect(match.evidence.first?.term == label)
        #expect(match.evidence.first?.field == .tags)
    }

    @Test func `a category that feeds.yml maps to a topic gives it`() {
        let item = Item(id: "1", title: "Nytt från kansliet", categories: [Category(term: "Brysselnytt")])
        let source = TagContext(categoryTopics: ["Brysselnytt": [TopicID(rawValue: "cohesion")]])
        #expect(topics(item, source: source) == ["cohesion"])
        #expect(topics(item).isEmpty)
    }

    @Test func `each policy area of the press corner is looked up by itself`() {
        let areas = ["POLICY_AREA=ENERGY", "POLICY_AREA=TRANSPORT", "POLICY_AREA=AGRICULTURE"]
        let item = Item(id: "1", title: "Questions and answers", categories: areas.map { Category(term: $0) })
        let source = TagContext(categoryTopics: [
            "POLICY_AREA=ENERGY": [TopicID(rawValue: "energy")],
            "POLICY_AREA=TRANSPORT": [TopicID(rawValue: "transport")],
        ])
        #expect(Set(topics(item, source: source)) == ["energy", "transport"])
    }

    @Test func `the usual topics of a source are a weak prior and give nothing by themselves`() {
        let item = Item(id: "1", title: "Welcome to our new colleague", contentText: "She starts on Monday.")
        let source = TagContext(topics: [TopicID(rawValue: "energy"), TopicID(rawValue: "maritime")])
        #expect(topics(item, source: source).isEmpty)
    }

    @Test func `an empty item has no topic and no language`() {
        let annotated = tagger.annotate(Item(id: "1"), source: TagContext())
        #expect(annotated.topics.isEmpty)
        #expect(annotated.language == nil)
    }

    @Test func `scores are probabilities, surest first`() throws {
        let item = Item(
            id: "1", title: "Wind farms and fishing in the Baltic Sea",
            contentText: "Offshore wind farms close fishing grounds, the fisheries council heard on renewable energy.")
        let scores = tagger.annotate(item, source: TagContext()).topics.map(\.score)
        #expect(scores.count >= 2)
        #expect(scores.allSatisfy { (0...1).contains($0) })
        #expect(scores == scores.sorted(by: >))
    }

    @Test func `a very long text is read in one go`() {
        let text = String(repeating: "Järnvägen till hamnen byggs ut med EU-stöd. ", count: 4_000)
        #expect(topics(Item(id: "1", title: "Järnväg", contentText: text)).contains("transport"))
    }
}
