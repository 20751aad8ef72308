import BevakaCore
import Testing

struct TextBlocksTests {
    private let footer = "About us: the Society of Small Harbours has worked for quays since 1921."

    private func hashes(_ text: String) -> [UInt64] { TextBlocks(text).blocks.map(\.hash) }

    @Test func `paragraphs are told apart and found at their places`() {
        let text = "Färjan går i vår, säger hamnkontoret i dag.\n\n\(footer)"
        let blocks = TextBlocks(text).blocks
        #expect(blocks.count == 2)
        #expect(blocks.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }.joined() == text)
    }

    @Test func `case, digits, punctuation and white space do not count`() {
        let other = "about us – the society of small harbours has worked for quays  since 1922!"
        #expect(hashes("One\n\n\(footer)").last == hashes("Two\n\n\(other)").last)
        #expect(hashes("One\n\n\(footer)").last != hashes("One\n\n\(footer) And more.").last)
    }

    @Test func `a single paragraph is parted into sentences`() {
        let text = "The quay is closed until further notice. \(footer) Call us at 3 p.m. tomorrow, says the office."
        #expect(hashes(text).count == 2)
        #expect(hashes(text)[1] == hashes("x\n\n" + footer).last)
    }

    @Test(arguments: ["", " \n\n ", "Kort.", "\n\n\n\n", "…", "1921 1922 1923 1924 1925 1926 1927"])
    func `texts with too few letters have no blocks`(_ text: String) {
        #expect(TextBlocks(text).blocks.isEmpty)
        #expect(TextBlocks.blanking([1, 2, 3], in: text, upTo: text.endIndex) == nil)
    }

    @Test func `of a long text the beginning and the end are looked at`() {
        let names = ["alder", "birch", "cedar", "elder", "fir trees", "ginkgo", "hazel", "juniper", "larch"]
        let text = names.map { "This paragraph is about \($0) and nothing else." }.joined(separator: "\n\n")
        #expect(hashes(text).count == 4)
        #expect(hashes(text).last == hashes("x\n\nThis paragraph is about larch and nothing else.").last)
    }

    @Test func `what is blanked keeps the offsets of the rest, in scalars`() throws {
        let text =
            "Åsa 🚢 e\u{301}: the pier is closed for the whole of this week.\n\n\(footer)\n\nÅter till början av sidan, tack så mycket."
        let hash = try #require(TextBlocks(text).blocks.dropFirst().first?.hash)
        let blanked = try #require(TextBlocks.blanking([hash], in: text, upTo: text.endIndex))
        #expect(blanked.unicodeScalars.count == text.unicodeScalars.count)
        #expect(!blanked.contains("Harbours"))
        for (old, new) in zip(text.unicodeScalars, blanked.unicodeScalars) { #expect(new == old || new == " ") }
        #expect(blanked.hasSuffix("Åter till början av sidan, tack så mycket."))
    }

    @Test func `a text of nothing but recurring blocks stays whole`() {
        let text = "\(footer)\n\nSubscribe to the letter of the society here."
        #expect(TextBlocks.blanking(Set(hashes(text)), in: text, upTo: text.endIndex) == nil)
        let news = "News of the quay. \n\n" + text
        #expect(TextBlocks.blanking(Set(hashes(text)), in: news, upTo: news.endIndex) != nil)
    }
}
