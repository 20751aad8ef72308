import BevakaCore
import Testing

@testable import BevakaTag

struct StatementsTests {
    private let tagger: Tagger

    init() throws { tagger = try TestVocabulary.tagger() }

    @Test func `title, text and link all speak, and each thing is said once`() {
        let item = Item(
            id: "1", url: "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2025/0123(COD)",
            title: "Utlysning om hamnar i Stockholm stänger den 12 mars 2027",
            contentText:
                "Enligt KOM(2025) 123. Sista ansökningsdag är den 12 mars 2027 kl. 15.00. Se COM(2025) 123 final. Stockholm växer.",
            language: "sv")
        let annotated = tagger.annotate(item, source: TagContext())
        #expect(annotated.references.map(\.id) == ["COM/2025/123", "2025/0123(COD)"])
        #expect(annotated.deadlines.map(\.time) == ["15:00"])
        #expect(annotated.places.map(\.id) == ["SE11"])
    }

    @Test func `an item without text says nothing`() {
        let annotated = tagger.annotate(Item(id: "1"), source: TagContext())
        #expect(annotated.references.isEmpty && annotated.deadlines.isEmpty && annotated.places.isEmpty)
    }
}
