import BevakaCore
import Testing

@testable import BevakaTag

struct MatchingTests {
    /// A notation, a language, a text and what must be found in it.
    struct Case: CustomTestStringConvertible, Sendable {
        var notation: String
        var language: String
        var text: String
        var found: [String]

        init(_ notation: String, _ language: String, _ text: String, _ found: [String]) {
            self.notation = notation
            self.language = language
            self.text = text
            self.found = found
        }

        var testDescription: String { "\(notation) in “\(text)”" }
    }

    static let forms: [Case] = [
        // acronyms keep their case and their own hyphens, pluses and digits
        Case("ETS", "en", "Reform of the ETS agreed", ["ETS"]),
        Case("ETS", "en", "She bets on it; ets is a word", []),
        Case("ETS", "en", "The ETS2 is another one", []),
        Case("TEN-T", "sv", "TEN-T-förordningen", ["TEN-T"]),
        Case("TEN-T", "sv", "om ten-t i löptext", []),
        Case("ESF+", "fr", "Le programme ESF+, puis le FEDER", ["ESF+"]),
        Case("ESF+", "fr", "Le programme ESF", []),
        Case("ÖPNV", "de", "Der ÖPNV wächst", ["ÖPNV"]),
        // words and phrases
        Case("hamn", "sv", "En hamn och två hamnar", ["hamn"]),
        Case("cohesion policy", "en", "Future of Cohesion-Policy", ["Cohesion-Policy"]),
        Case("cohesion policy", "en", "cohesion\u{A0}policy", ["cohesion\u{A0}policy"]),
        Case("cohesion policy", "en", "cohesion, policy", []),
        // word starts and endings, in languages that glue words together
        Case("järnväg*", "sv", "Ny järnvägsutbyggnad", ["järnvägsutbyggnad"]),
        Case("järnväg*", "sv", "Sidojärnväg", []),
        Case("*vindkraft*", "sv", "Havsvindkraftsparken byggs", ["Havsvindkraftsparken"]),
        Case("*politik", "sv", "Sammanhållningspolitik, inte politiker", ["Sammanhållningspolitik"]),
        Case("koheesio*", "fi", "EU:n koheesiopolitiikan hankkeet", ["koheesiopolitiikan"]),
        Case("meretuule*", "et", "ilma meretuuleparkideta", ["meretuuleparkideta"]),
        Case("kohēzij*", "lv", "Kohēzijas politikas pieredze", ["Kohēzijas"]),
        Case("Windkraft*", "de", "Mehr Windkraftanlagen", ["Windkraftanlagen"]),
        Case("samhørighed*", "da", "Samhørighedspolitikken", ["Samhørighedspolitikken"]),
        Case("énergie*", "fr", "l'énergie et l’ÉNERGIE", ["énergie"]),
        // wildcards inside phrases, gaps, alternatives
        Case("territoriaal* koostöö*", "et", "Euroopa territoriaalse koostöö programm", ["territoriaalse koostöö"]),
        Case("cohesion … fund*", "en", "cohesion and structural funds", ["cohesion and structural funds"]),
        Case("cohesion … fund*", "en", "cohesion. Later the fund", []),
        Case("cohesion … fund*", "en", "cohesion is one of the many reasons for this fund", []),
        Case("wind* … farm* … sea*", "en", "Wind power farms out at sea", ["Wind power farms out at sea"]),
        Case("wind* … farm* … sea*", "en", "Farms at sea need wind", []),
        Case("port* … port*", "en", "from port to port", ["port to port"]),
        Case("cohesion … fund*", "en", "cohesion, yes, cohesion of this fund", ["cohesion of this fund"]),
        Case("wind* (farm*|park*|mill*)", "en", "a windy park, windfall farms", ["windy park", "windfall farms"]),
        Case("*vind* … *park*", "sv", "Havsvindens stora energiparker", ["Havsvindens stora energiparker"]),
        Case("alternativ* (drivmedel|bränsl*)", "sv", "Alternativa bränslen", ["Alternativa bränslen"]),
        Case("a (b|c (d|e)) f", "en", "then a c e f follows", ["a c e f"]),
    ]

    static let conditions: [Case] = [
        Case("port near(ship* | ferr*)", "en", "The port gets larger ships", ["port"]),
        Case("port near(ship* | ferr*)", "en", "Plug it into the port", []),
        Case("port not-near(USB*)", "en", "The USB port of the phone", []),
        Case("port not-near(USB*)", "en", "The port of Turku", ["port"]),
        Case("grid with(electric*)", "en", "A grid of squares", []),
        Case("grid without(street)", "en", "A grid for the street", []),
    ]

    @Test(arguments: forms) func `a term is found in its form and not in others`(_ example: Case) throws {
        let found = try TestVocabulary.matches(example.notation, in: example.text, language: example.language)
        #expect(found == example.found)
    }

    @Test(arguments: conditions) func `a condition decides about a term`(_ example: Case) throws {
        let found = try TestVocabulary.matches(example.notation, in: example.text, language: example.language)
        #expect(found == example.found)
    }

    @Test func `soft hyphens, typographic dashes and decomposed letters do not hide a term`() throws {
        #expect(try TestVocabulary.matches("järnväg*", in: "jÄrn\u{AD}va\u{308}gen") == ["jÄrn\u{AD}va\u{308}gen"])
        #expect(try TestVocabulary.matches("TEN-T", in: "TEN\u{2011}T") == ["TEN\u{2011}T"])
    }

    @Test func `a term inside a masked name does not count`() throws {
        let masks = ["Conference of Peripheral Maritime Regions"]
        #expect(
            try TestVocabulary.matches(
                "maritime", in: "The Conference of Peripheral Maritime Regions met", language: "en", masks: masks) == []
        )
        #expect(
            try TestVocabulary.matches(
                "maritime", in: "The Conference of Peripheral Maritime Regions on maritime policy", language: "en",
                masks: masks) == ["maritime"])
    }

    @Test func `evidence names the alternative that was found, without its conditions`() throws {
        let tagger = Tagger(try TestVocabulary.make(["en": ["(ports|harbour*) near(ship*)"]]))
        let item = Item(id: "1", title: "Harbours for larger ships", language: "en")
        #expect(tagger.annotate(item, source: TagContext()).topics.flatMap(\.evidence).map(\.term) == ["harbour*"])
    }

    @Test func `terms of another language are not looked for`() throws {
        let tagger = Tagger(try TestVocabulary.make(["lv": ["ost*"]]))
        let swedish = Item(id: "1", contentText: "Ost från Västerbotten", language: "sv")
        #expect(tagger.annotate(swedish, source: TagContext()).topics.isEmpty)
    }

    @Test(arguments: ["", "*", "a*b*", "(a|b", "a)", "…", "x …", "port near(ship", "*ab*", "–"])
    func `a notation that cannot be meant is refused`(_ notation: String) {
        #expect(throws: Term.NotationError.self) { try Term.all(notation) }
    }
}
