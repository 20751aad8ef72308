import BevakaCore
import Foundation
import Testing

@testable import BevakaTag

/// What the finders of documents, dates and places do with one thing said over and over, handed straight to them: their work grows as
/// the text does, and what they keep has a bound.
struct RepeatedStatementsTests {
    private struct Found {
        var steps: Int
        var references: Int
        var deadlines: Int
    }

    private func read(_ text: String) -> Found {
        let folded = FoldedText(text)
        var work = Work()
        let references = References.find(in: text, folded: folded, work: &work)
        let published = Date(timeIntervalSince1970: 1_790_000_000)
        let deadlines = DeadlineFinder.find(
            in: text, folded: folded, language: nil, published: published, work: &work)
        _ = PlaceFinder.find(in: text, folded: folded, work: &work)
        return Found(steps: work.steps, references: references.count, deadlines: deadlines.count)
    }

    /// A constant for what is done once, before the first byte.
    private func expectLinear(_ text: RepeatedText, sizes: [Int]) {
        var last: Int?
        for size in sizes {
            let found = read(text.text(of: size))
            #expect(found.references <= ReadingLimits.references && found.deadlines <= ReadingLimits.deadlines)
            #expect(found.steps <= 40 * size + 300_000, "\(size) bytes take \(found.steps) steps")
            if let last { #expect(found.steps <= last * 9 / 4 + 2_000, "\(size) bytes take \(found.steps) steps") }
            last = found.steps
        }
    }

    @Test(arguments: RepeatedText.all)
    func `the work on one thing said over and over doubles with the text`(_ text: RepeatedText) {
        expectLinear(text, sizes: [8, 16, 32, 64].map { $0 << 10 })
    }

    @Test(arguments: ["a", "1", "A-", ". ", "://", "\u{301}", "maj ", "Ab", "(", "2025/26:"].map(RepeatedText.init))
    func `the work doubles with the text up to four megabytes`(_ text: RepeatedText) {
        expectLinear(text, sizes: [256, 512, 1_024, 2_048, 4_096].map { $0 << 10 })
    }

    @Test func `a long word before every number is not walked over again for each`() {
        for gap in [" ", "-", "/", ", ", " (EU) ", "://"] {
            let text = { (size: Int) in
                String(repeating: "å", count: size / 4) + gap + String(repeating: "2021/1 ", count: size / 14)
            }
            let (half, whole) = (read(text(32 << 10)).steps, read(text(64 << 10)).steps)
            #expect(whole <= half * 9 / 4)
        }
    }

    @Test func `of more documents than are kept the first stay, and the item's own`() throws {
        let text = (1...150).map { "COM(2025) \($0) final" }.joined(separator: ", ")
        #expect(References.find(in: text).map(\.id) == (1...100).map { "COM/2025/\($0)" })
        let own = "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2025/0123(COD)"
        let item = Item(id: "1", url: own, title: "COM(2025) 7 and COM(2025) 9", contentText: text, language: "en")
        let annotated = try TestVocabulary.tagger().annotate(item, source: TagContext())
        #expect(annotated.references.count == 100)
        #expect(annotated.references.prefix(3).map(\.id) == ["COM/2025/7", "COM/2025/9", "COM/2025/1"])
        #expect(annotated.references.last?.id == "2025/0123(COD)")
    }

    @Test func `of more dates than are kept those that one can act by stay, in the order of the text`() {
        let meetings = (1...28).map { "The meeting takes place on \($0) March 2027. " }
        let calls = (1...28).map { "Apply by \($0) May 2027. " }
        let found = DeadlineFinder.find(
            in: (meetings + calls).joined(), language: Language(rawValue: "en"), published: nil)
        #expect(found.count == 50)
        #expect(found.filter { $0.kind == .event }.map(\.date) == (1...22).map { "2027-03-" + CivilDate.two($0) })
        #expect(found.filter { $0.kind == .application }.map(\.date) == (1...28).map { "2027-05-" + CivilDate.two($0) })
    }

    @Test func `a date in a sentence without an end is shown with what stands around it`() throws {
        let text =
            String(repeating: "lorem ipsum ", count: 20) + "apply by 1 May 2027 "
            + String(repeating: "dolor ", count: 2_000) + "and again by 2 May 2027 apply"
        let found = DeadlineFinder.find(in: text, language: Language(rawValue: "en"), published: nil)
        #expect(found.map(\.date) == ["2027-05-01", "2027-05-02"])
        #expect(found.allSatisfy { $0.text.utf8.count <= 4_000 })
        #expect(found[0].text.contains("by 1 May 2027") && found[1].text.contains("again by 2 May 2027"))
    }

    @Test(arguments: [
        (
            "HORIZON-CL5-2026-D3-01 and 1-1-1-1-1-1, then CEF-T-2026-SAFEMOBI-01",
            ["HORIZON-CL5-2026-D3-01", "CEF-T-2026-SAFEMOBI-01"]
        ),
        (String(repeating: "A-1-", count: 40) + " HORIZON-CL5-2026-D3-01", ["HORIZON-CL5-2026-D3-01"]),
    ])
    func `a call is found beside what only looks like one`(_ text: String, _ ids: [String]) {
        #expect(References.find(in: text).map(\.id) == ids)
    }
}
