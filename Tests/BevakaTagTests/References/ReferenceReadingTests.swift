import BevakaCore
import Testing

@testable import BevakaTag

struct ReferenceReadingTests {
    @Test(
        arguments: [
            ("2025/0123(COD)", "2025/0123(COD)"), ("COM(2025) 123", "COM/2025/123"),
            ("COM(2025) 123 final", "COM/2025/123"), (" com(2025)123 ", "COM/2025/123"),
            ("COM/2025/123", "COM/2025/123"), ("KOM(2025) 123 slutlig", "COM/2025/123"),
            ("52025PC0123", "52025PC0123"), ("32021R1060", "32021R1060"), ("REG/2021/1060", "REG/2021/1060"),
            ("Regulation (EU) 2021/1060", "REG/2021/1060"), ("prop. 2025/26:12", "prop. 2025/26:12"),
            ("SOU 2025:10", "SOU 2025:10"), ("sou 2025:10", "SOU 2025:10"), ("2025/26:FPM12", "2025/26:FPM12"),
            ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2025:123:FIN", "COM/2025/123"),
            ("eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:52025PC0123", "52025PC0123"),
            ("https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2025/0123(COD)", "2025/0123(COD)"),
        ])
    func `a document is read in every form that people type`(_ text: String, _ id: String) {
        #expect(References.document(named: text)?.id == id)
    }

    @Test(arguments: [
        "", "ferries", "2025", "COM", "https://example.org/", "COM(2025) 123 and COM(2025) 124",
        "We wrote about COM(2025) 123 in the newsletter of last week",
    ])
    func `what names no document, several or more than one is none`(_ text: String) {
        #expect(References.document(named: text) == nil)
    }

    @Test(arguments: [
        ("COM 2025 123", "COM(2025) 123"), ("2025/0123 COD", "2025/0123(COD)"), ("ferries", nil), ("2025", nil),
    ])
    func `a near miss is understood`(_ text: String, _ suggestion: String?) {
        #expect(References.suggestion(for: text) == suggestion)
    }
}
