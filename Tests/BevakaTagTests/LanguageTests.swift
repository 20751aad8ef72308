import BevakaCore
import Testing

@testable import BevakaTag

struct LanguageTests {
    private let tagger: Tagger

    init() throws { tagger = try TestVocabulary.tagger() }

    private func language(_ text: String, declared: String? = nil, source: [Language] = []) -> String? {
        let item = Item(id: "1", title: text, language: declared)
        return tagger.annotate(item, source: TagContext(languages: source)).language?.rawValue
    }

    @Test(arguments: [
        ("sv", "Regionerna vill att pengarna ska räcka längre än till nästa år"),
        ("en", "The regions want the money to last longer than until next year"),
        ("fr", "Les régions veulent que l'argent suffise au-delà de l'année prochaine"),
        ("de", "Die Regionen wollen, dass das Geld länger als bis zum nächsten Jahr reicht"),
        ("fi", "Alueet haluavat, että rahat riittävät pidempään kuin ensi vuoteen"),
        ("et", "Piirkonnad soovivad, et raha jätkuks kauemaks kui järgmise aastani"),
        ("lv", "Reģioni vēlas, lai naudas pietiktu ilgāk nekā līdz nākamajam gadam"),
        ("da", "Regionerne vil have, at pengene rækker længere end til næste år"),
        ("no", "Regionene vil at pengene skal rekke lenger enn til neste år, ikke bare nå"),
    ])
    func `a sentence tells its language`(_ code: String, _ text: String) {
        #expect(language(text) == code)
    }

    @Test func `the text is believed before a wrong declaration`() {
        #expect(
            language("Regionerna vill att pengarna ska räcka längre än till nästa år, och de säger det", declared: "en")
                == "sv")
    }

    @Test func `what is declared decides where the text says nothing`() {
        #expect(language("TEN-T 2027", declared: "fi") == "fi")
        #expect(language("TEN-T 2027", source: [.swedish]) == "sv")
        #expect(language("TEN-T 2027") == nil)
    }

    @Test func `the language of the labelled items is found`() throws {
        let evaluation = try TestVocabulary.evaluation()
        try #require(evaluation.shipped.count == 415)
        #expect(Evaluation.languageAccuracy(evaluation.shipped) >= 0.98)
    }
}
