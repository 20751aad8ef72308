import BevakaCore
import Testing

@testable import BevakaTag

struct DocumentAddressTests {
    @Test(arguments: [
        ("https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32021R1060", "32021R1060"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52025PC0123&qid=1", "52025PC0123"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2025:123:FIN", "COM/2025/123"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L_202401679", "L/2024/1679"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L:2021:231:TOC", "OJ/L/2021/231"),
        ("https://eur-lex.europa.eu/eli/reg/2021/1060/oj/eng", "REG/2021/1060"),
        ("http://data.europa.eu/eli/C/2024/694/oj", "C/2024/694"),
        ("https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2025/0123(COD)", "2025/0123(COD)"),
        (
            "https://oeil.secure.europarl.europa.eu/oeil/popups/ficheprocedure.do?lang=en&reference=2025%2F0123%28COD%29",
            "2025/0123(COD)"
        ),
        ("https://ec.europa.eu/commission/presscorner/detail/sv/ip_26_1579", "IP/26/1579"),
        (
            "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/horizon-cl5-2026-d3-01",
            "HORIZON-CL5-2026-D3-01"
        ),
        ("https://ted.europa.eu/en/notice/-/detail/123456-2025", "123456-2025"),
        ("https://ted.europa.eu/udl?uri=TED:NOTICE:123456-2025:TEXT:EN:HTML", "123456-2025"),
        ("https://curia.europa.eu/juris/liste.jsf?num=C-71/23", "C-71/23"),
        ("https://www.europarl.europa.eu/doceo/document/TA-10-2025-0123_EN.html", "P10_TA(2025)0123"),
        ("https://data.consilium.europa.eu/doc/document/ST-1234-2025-REV-1/en/pdf", "ST-1234-2025-REV-1"),
        ("https://www.riksdagen.se/sv/dokument-och-lagar/dokument/proposition/titel_hc03162/", "prop. 2024/25:162"),
        ("https://www.regeringen.se/rattsliga-dokument/proposition/2025/03/prop.-202425162/", "prop. 2024/25:162"),
        (
            "https://www.regeringen.se/rattsliga-dokument/statens-offentliga-utredningar/2024/09/sou-202456/",
            "SOU 2024:56"
        ),
    ])
    func `the page of a document names it`(_ url: String, _ id: String) {
        #expect(References.reference(ofURL: url)?.id == id)
    }

    @Test(arguments: [
        "https://example.org/news/2025/12/COM(2025)123", "https://cpmr.org/news/2024/1679", "mailto:a@b.se", "",
        "https://",
        "https://eur-lex.europa.eu/homepage.html", "https://oeil.europarl.europa.eu/oeil/?reference=%",
        "https://www.regeringen.se/",
        "https://www.riksdagen.se/sv/h/", "https://curia.europa.eu/juris/liste.jsf?num=",
    ])
    func `other pages name none`(_ url: String) {
        #expect(References.reference(ofURL: url) == nil)
    }

    @Test func `an address in the text is a reference, and nothing in it is read as prose`() {
        let text =
            "Läs på https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2025/0123(COD). Se https://a.se/IP/26/12."
        #expect(References.find(in: text).map(\.id) == ["2025/0123(COD)"])
    }
}
