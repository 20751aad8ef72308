import BevakaCore
import Foundation
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

    /// The text with accents taken apart, soft hyphens, joined emoji, no-break spaces and typographic dashes strewn in.
    private static func disturbed(_ text: String, _ generator: inout SplitMix) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch Int.random(in: 0..<60, using: &generator) {
            case 0: scalars.append("\u{AD}")
            case 1: scalars.append(contentsOf: " 👩🏽‍🔬 ".unicodeScalars)
            case 2..<6 where scalar == "-": scalars.append("\u{2011}")
            case 2..<20 where scalar == " ": scalars.append("\u{A0}")
            case 2..<20 where scalar.properties.isAlphabetic && scalar.value > 0x7F:
                scalars.append(contentsOf: Self.decomposed[scalar] ?? [scalar])
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    private static let decomposed: [Unicode.Scalar: [Unicode.Scalar]] = [
        "å": ["a", "\u{30A}"], "ä": ["a", "\u{308}"], "ö": ["o", "\u{308}"], "é": ["e", "\u{301}"],
        "è": ["e", "\u{300}"],
        "ü": ["u", "\u{308}"], "õ": ["o", "\u{303}"], "ē": ["e", "\u{304}"], "ī": ["i", "\u{304}"],
        "š": ["s", "\u{30C}"],
        "ā": ["a", "\u{304}"], "ņ": ["n", "\u{327}"], "ç": ["c", "\u{327}"],
    ]

    @Test func `the labelled items, disturbed, have exact evidence in every language`() throws {
        let tagger = try TestVocabulary.tagger()
        let url = try #require(
            Bundle.module.url(forResource: "topics-dev", withExtension: "jsonl", subdirectory: "Fixtures"))
        let items = try LabelledItem.all(jsonLines: Array(Data(contentsOf: url)))
        var generator = SplitMix(state: 11)
        var languages: [String: Int] = [:]
        for labelled in items {
            var item = labelled.item
            item.title = Self.disturbed(item.title ?? "", &generator)
            item.contentText = Self.disturbed(item.contentText ?? "", &generator)
            for piece in tagger.annotate(item, source: TagContext()).topics.flatMap(\.evidence) {
                let scalars = Array(((piece.field == .title ? item.title : item.contentText) ?? "").unicodeScalars)
                try #require(piece.start < piece.end && piece.end <= scalars.count)
                #expect(Array(scalars[piece.start..<piece.end]) == Array(piece.match.unicodeScalars))
                languages[labelled.language.rawValue, default: 0] += 1
            }
        }
        for language in ["sv", "en", "fr", "de", "fi", "et", "lv", "da"] {
            #expect(languages[language, default: 0] > 20, "\(language)")
        }
    }

    @Test(arguments: 0..<40) func `a text is folded the same wherever it begins`(_ seed: UInt64) {
        var generator = SplitMix(state: seed)
        let pieces =
            Self.pieces.filter { $0 != "\u{301}" } + [
                "B×c", "ÖÄ", "ß÷", "plain text of a Release", "\t", "~", "\u{7F}",
            ]
        let text = "a" + (0..<40).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        let folded = FoldedText(text)
        for length in 1...9 {
            let moved = FoldedText(String(repeating: "X", count: length) + text)
            #expect(Array(moved.bytes.dropFirst(length)) == folded.bytes)
            #expect(
                moved.originalStart(of: length + folded.bytes.count - 1) == length
                    + folded.originalStart(of: folded.bytes.count - 1))
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
