import Testing

@testable import BevakaDigest

struct SentenceCutterTests {
    @Test(arguments: [
        ("One. Two. Three.", "One. Two."),
        ("Really? Yes! And more.", "Really? Yes!"),
        ("He said “stop.” Then he left. Nobody saw.", "He said “stop.” Then he left."),
        ("No end at all", "No end at all"),
        (
            "Beslut fattas t.ex. i Umeå. Sedan följer bl.a. Kiruna. Slut.",
            "Beslut fattas t.ex. i Umeå. Sedan följer bl.a. Kiruna."
        ),
        ("Mötet är kl. 10. Alla får komma. Kaffe.", "Mötet är kl. 10. Alla får komma."),
        (
            "Der Rat tagt am 3. Dezember in Riga. Danach folgt Bonn. Ende.",
            "Der Rat tagt am 3. Dezember in Riga. Danach folgt Bonn."
        ),
        ("Kokous on 12. marraskuuta. Tervetuloa. Kahvia.", "Kokous on 12. marraskuuta. Tervetuloa."),
        ("Dr. Berg met J. Lind. They agreed. Fine.", "Dr. Berg met J. Lind. They agreed."),
        ("The U.S. Embassy spoke of 4.5 million. It helps. Good.", "The U.S. Embassy spoke of 4.5 million. It helps."),
        ("See art. 4 of the act. It holds. Now.", "See art. 4 of the act. It holds."),
        ("The plan ended in 2026. Work starts now. Soon.", "The plan ended in 2026. Work starts now."),
        ("  Spaces\n\nand lines.   Kept\tshort.  ", "Spaces and lines. Kept short."),
    ])
    func `a lead ends where a sentence ends`(_ text: String, _ lead: String) {
        #expect(SentenceCutter(PlainText.line(text)).lead() == lead)
    }

    @Test func `a second sentence that does not fit is left out`() {
        let long = "Then " + String(repeating: "word ", count: 70) + "end."
        #expect(SentenceCutter(PlainText.line("Short one. " + long)).lead() == "Short one.")
    }

    @Test func `a first sentence that is too long is cut behind a word`() throws {
        let lead = try #require(
            SentenceCutter(PlainText.line(String(repeating: "longer ", count: 100))).lead(limit: 50))
        #expect(lead == "longer longer longer longer longer longer longer …")
    }

    @Test(arguments: ["", "  \n ", "…", "---"])
    func `text without a word has no lead`(_ text: String) {
        #expect(SentenceCutter(PlainText.line(text)).lead() == nil)
    }
}
