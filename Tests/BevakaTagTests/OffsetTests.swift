import BevakaCore
import Testing

@testable import BevakaTag

struct OffsetTests {
    /// Pieces that make folded and original offsets run apart.
    static let pieces = [
        "järnväg", "jA\u{308}rnva\u{308}gen", "vätgas\u{AD}projekt", "e\u{301}nergie", "🚆", "👩🏽‍🔬", "🇸🇪", " ", "  ", "\n\n",
        "\u{A0}", "\u{2003}",
        "–", "—", "“", "”", "’", "«", "CO₂", "m²", "ﬁ", "ẞ", "Å", "Å", "İ", "q\u{323}\u{307}", "\u{FEFF}", "\u{200B}",
        "Ελλάδα", "Балтика", "中文",
        "TEN\u{2011}T", "ESF+", ".", ",", "ÉNERGIES", "o\u{302}\u{323}", "enerģija", "õppetöö", "\u{301}", "a",
    ]

    private static let terms = [
        "järnväg*", "vätgas*", "énergie*", "TEN-T", "ESF+", "enerģij*", "*töö*", "CO2", "ελλάδα",
    ]

    @Test(arguments: 0..<60) func `evidence offsets cut out exactly the match, in Unicode scalars`(_ seed: UInt64)
        throws
    {
        var generator = SplitMix(state: seed)
        let tagger = Tagger(try TestVocabulary.make(["any": Self.terms]))
        for _ in 0..<20 {
            let count = Int.random(in: 1...120, using: &generator)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
            let item = Item(id: "1", title: text, contentText: text + " järnväg", language: "sv")
            let evidence = tagger.annotate(item, source: TagContext()).topics.flatMap(\.evidence)
            #expect(!evidence.isEmpty)
            for piece in evidence {
                let field = piece.field == .title ? text : text + " järnväg"
                let scalars = Array(field.unicodeScalars)
                try #require(piece.start < piece.end && piece.end <= scalars.count)
                var cut = String.UnicodeScalarView()
                cut.append(contentsOf: scalars[piece.start..<piece.end])
                #expect(Array(cut) == Array(piece.match.unicodeScalars))
            }
        }
    }

    @Test func `a match takes the combining marks of its last letter along`() throws {
        #expect(try TestVocabulary.matches("café", in: "au cafe\u{301}.", language: "fr") == ["cafe\u{301}"])
        #expect(try TestVocabulary.matches("ö", in: "så ö är", language: "sv") == ["ö"])
    }

    @Test func `offsets count scalars, not bytes and not characters`() throws {
        let tagger = Tagger(try TestVocabulary.make(["sv": ["järnväg*"]]))
        let item = Item(id: "1", title: "👩🏽‍🔬 på järnvägen", language: "sv")
        let evidence = try #require(tagger.annotate(item, source: TagContext()).topics.first?.evidence.first)
        #expect(evidence.start == 8)
        #expect(evidence.end == 17)
        #expect(evidence.term == "järnväg*")
        #expect(evidence.match == "järnvägen")
    }
}
