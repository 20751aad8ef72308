import BevakaParse
import Testing

struct SummaryTests {
    @Test(arguments: [
        ("En mening. Två meningar. Tre meningar.", "En mening. Två meningar."),
        ("Bara en", "Bara en"),
        ("", ""),
        (" \n\n ", ""),
        ("Rubrik utan punkt\n\nFörsta meningen. Andra meningen.", "Rubrik utan punkt Första meningen."),
        ("Rad ett\nrad två. Nästa.", "Rad ett rad två. Nästa."),
        ("Går det? Ja! Nej.", "Går det? Ja!"),
        ("Han sa ”nej.” Sedan gick han. Slut.", "Han sa ”nej.” Sedan gick han."),
        (
            "Hamnar, t.ex. Stockholm, bl.a. Värtan. Sedan mer. Slut.",
            "Hamnar, t.ex. Stockholm, bl.a. Värtan. Sedan mer."
        ),
        ("Mötet börjar kl. 10. Alla är välkomna. Slut.", "Mötet börjar kl. 10. Alla är välkomna."),
        ("Se art. 15 och no. 3 i avtalet. Mer text. Slut.", "Se art. 15 och no. 3 i avtalet. Mer text."),
        ("He said no. They left. End.", "He said no. They left."),
        ("Frist ist der 15. Mai 2027. Danach nicht. Ende.", "Frist ist der 15. Mai 2027. Danach nicht."),
        ("Ansök före 1.1.2027. Senare går inte. Slut.", "Ansök före 1.1.2027. Senare går inte."),
        ("Die EU, z.B. Kommission, d.h. Brüssel. Mehr. Ende.", "Die EU, z.B. Kommission, d.h. Brüssel. Mehr."),
        ("Regions, e.g. Stockholm, i.e. members. More. End.", "Regions, e.g. Stockholm, i.e. members. More."),
        ("Dr. Berg och J. Lund deltog. Mer. Slut.", "Dr. Berg och J. Lund deltog. Mer."),
        ("Den 3. kvartal 2027 åbner puljen. Mere. Slut.", "Den 3. kvartal 2027 åbner puljen. Mere."),
        ("Budgeten är 3.5 mkr. Mer. Slut.", "Budgeten är 3.5 mkr. Mer."),
        ("Läs https://a.example/b.c?d! Mer. Slut.", "Läs https://a.example/b.c?d! Mer."),
        ("Det här … fortsätter. Mer. Slut.", "Det här … fortsätter. Mer."),
        ("Vänta... Nu! Slut.", "Vänta... Nu!"),
        ("• Första punkten.\n• Andra punkten.\n• Tredje.", "Första punkten. Andra punkten."),
        ("Το πρόγραμμα άνοιξε. Ισχύει. Τέλος.", "Το πρόγραμμα άνοιξε. Ισχύει."),
    ])
    func `the first two sentences are the summary`(_ text: String, _ expected: String) {
        #expect(PlainText.summary(of: text) == expected)
    }

    @Test func `the second sentence must fit whole`() {
        #expect(PlainText.summary(of: "Första. En andra som är för lång.", maximumScalars: 20) == "Första.")
        #expect(PlainText.summary(of: "Första. Andra två.", maximumScalars: 18) == "Första. Andra två.")
    }

    @Test(arguments: [
        ("ett två tre fyra fem", 12, "ett två tre…"),
        ("ett två tre fyra fem", 11, "ett två…"),
        ("ett två, tre fyra", 9, "ett två…"),
        ("ettmycketlångtord", 8, "ettmyck…"),
        ("ett", 3, "ett"),
        ("ettt", 1, "…"),
        ("ett", 0, ""),
    ])
    func `a sentence that is too long is cut between words`(_ text: String, _ maximum: Int, _ expected: String) {
        #expect(PlainText.summary(of: text, maximumScalars: maximum) == expected)
    }

    @Test func `no summary is longer than asked`() {
        let text = String(repeating: "Östersjön är ett hav med många hamnar, ", count: 400)
        for maximum in 0..<320 {
            #expect(PlainText.summary(of: text, maximumScalars: maximum).unicodeScalars.count <= maximum)
        }
    }
}
