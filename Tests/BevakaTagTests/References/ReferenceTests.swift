import BevakaCore
import Foundation
import Testing

@testable import BevakaTag

struct ReferenceTests {
    struct Cases: Decodable {
        struct Case: Decodable {
            var text: String
            var refs: [Named]
        }

        struct Named: Decodable, Hashable {
            var kind: String
            var match: String
            var url: String
        }

        var cases: [Case]
        var negatives: [String]
    }

    private func cases() throws -> Cases {
        let url = try #require(
            Bundle.module.url(forResource: "references", withExtension: "json", subdirectory: "Fixtures"))
        return try JSONDecoder().decode(Cases.self, from: Data(contentsOf: url))
    }

    private func ids(_ text: String) -> [String] { References.find(in: text).map(\.id) }

    @Test func `the labelled texts name their documents, and only those`() throws {
        for item in try cases().cases {
            let found = References.find(in: item.text).map {
                Cases.Named(kind: $0.kind, match: $0.text, url: $0.url ?? "")
            }
            #expect(found == item.refs, "\(item.text)")
        }
        for text in try cases().negatives { #expect(References.find(in: text).isEmpty, "\(text)") }
    }

    @Test(arguments: [
        ("KOM(2025) 123 slutlig", "COM/2025/123"), ("COM (2025) 0087", "COM/2025/87"), ("SEK(2010) 12", "SEC/2010/12"),
        ("C(2025)\u{A0}1234 final", "C/2025/1234"), ("COM/2024/163", "COM/2024/163"),
        ("COM(2025)\u{202F}551 final/2", "COM/2025/551"), ("2025/0123\u{A0}(COD)", "2025/0123(COD)"),
        ("2025/123(NLE)", "2025/0123(NLE)"), ("2024/2110(INI)", "2024/2110(INI)"), ("2025/0123/COD", "2025/0123(COD)"),
        ("CELEX:52025PC0123", "52025PC0123"), ("02013R1303-20230301", "02013R1303-20230301"),
        ("62021CJ0123", "62021CJ0123"), ("ECLI:EU:T:2022:15", "ECLI:EU:T:2022:15"), ("mål T‑123/21", "T-123/21"),
        ("C-15/24 PPU", "C-15/24"), ("P10_TA(2025)0123", "P10_TA(2025)0123"), ("T9-0123/2023", "P9_TA(2023)0123"),
        ("A10‑0123/2025", "A10-0123/2025"), ("RC-B9-0123/2023", "RC-B9-0123/2023"), ("ST 1234/25", "ST-1234-2025-INIT"),
        ("ST 12345/1/25 REV 1", "ST-12345-2025-REV-1"), ("ST 5678 2024 ADD 1", "ST-5678-2024-ADD-1"),
        ("MEX/26/12", "MEX/26/12"), ("SPEECH/25/1", "SPEECH/25/1"),
        ("ERASMUS-EDU-2026-CBHE-STRAND-1.", "ERASMUS-EDU-2026-CBHE-STRAND-1"),
        ("HORIZON‑JU‑CBE‑2025‑IAFlag‑01", "HORIZON-JU-CBE-2025-IAFlag-01"),
        ("EMFAF-2026-PIA-FLAGSHIP", "EMFAF-2026-PIA-FLAGSHIP"),
        ("TED-annons 00234567-2025", "234567-2025"), ("notice 2024/S 012-034567", "34567-2024"),
        ("proposition 2024/25:1", "prop. 2024/25:1"), ("Ds 2024:12", "Ds 2024:12"), ("dir. 2024:56", "dir. 2024:56"),
        ("skr. 2024/25:12", "skr. 2024/25:12"), ("bet. 2024/25:TU5", "bet. 2024/25:TU5"),
        ("Fakta-PM 2025/26:FPM12", "2025/26:FPM12"),
        ("Council Recommendation (EU) 2021/1004", "RECO/2021/1004"),
        ("rådets rekommendation (EU) 2024/1018", "RECO/2024/1018"),
        ("recommandation 2003/361/CE", "RECO/2003/361"), ("Empfehlung (EU) 2023/1018", "RECO/2023/1018"),
        ("suositus (EU) 2022/2415", "RECO/2022/2415"), ("soovitus (EL) 2022/2415", "RECO/2022/2415"),
        ("ieteikums (ES) 2022/2415", "RECO/2022/2415"), ("henstilling (EU) 2022/2415", "RECO/2022/2415"),
        ("question E‑001234/2025", "E-001234/2025"), ("P-000123/2023", "P-000123/2023"),
        ("O-000012/2025", "O-000012/2025"),
    ])
    func `every form has its normal form`(_ text: String, _ id: String) {
        #expect(ids(text) == [id])
        #expect(ids("Se även \(text), och (\(text)).") == [id])
    }

    @Test(arguments: [
        ("Implementing Regulation (EU) 2023/1162", "reg_impl/2023/1162"),
        ("förordningen (EU) nr 1303/2013", "reg/2013/1303"),
        ("Regulation (EEC) No 2092/91", "reg/1991/2092"), ("règlement d’exécution (UE) 2021/439", "reg_impl/2021/439"),
        ("règlement (UE) n°\u{A0}1303/2013", "reg/2013/1303"), ("décision déléguée (UE) 2023/5", "dec_del/2023/5"),
        ("Durchführungsverordnung (EU) 2021/439", "reg_impl/2021/439"),
        ("Verordnung (EG) Nr. 1370/2007", "reg/2007/1370"),
        ("Beschluss Nr. 1313/2013/EU", "dec/2013/1313"), ("asetuksen (EU) N:o 1303/2013", "reg/2013/1303"),
        ("päätöksessä (EU) 2022/2481", "dec/2022/2481"), ("direktiivin 2014/89/EU", "dir/2014/89"),
        ("määruse (EL) nr 1303/2013", "reg/2013/1303"), ("rakendusmäärus (EL) 2021/439", "reg_impl/2021/439"),
        ("Regulas (ES) Nr. 1303/2013", "reg/2013/1303"), ("Direktīvas 2014/89/ES", "dir/2014/89"),
        ("Lēmums (ES) 2022/2481", "dec/2022/2481"), ("forordning (EF) nr. 1370/2007", "reg/2007/1370"),
        ("afgørelse (EU) 2022/2481", "dec/2022/2481"), ("direktiv 92/43/EEG", "dir/1992/43"),
        ("Framework Decision 2002/584/JHA", "dec_framw/2002/584"),
        ("Regulation (EU, Euratom) 2020/2093", "reg/2020/2093"),
        ("AI Act (Regulation 2024/1689)", "reg/2024/1689"),
        ("Regulation of the European Parliament and of the Council (EU) 2021/1060", "reg/2021/1060"),
    ])
    func `acts are found by name and number in every language`(_ text: String, _ eli: String) {
        #expect(References.find(in: text).map(\.url) == ["http://data.europa.eu/eli/\(eli)/oj"])
    }

    @Test func `the acts of a list share the word before the first`() {
        let list = "Regulations (EU) 2021/1057, 2021/1058 and 2021/1060. Directives 2009/147/EC and 92/43/EEC."
        #expect(ids(list) == ["REG/2021/1057", "REG/2021/1058", "REG/2021/1060", "DIR/2009/147", "DIR/1992/43"])
        #expect(ids("förordning (EU) 2021/1060 och perioden 2021/2027") == ["REG/2021/1060"])
    }

    @Test(arguments: [
        ("EUT L 231, 30.6.2021, s. 159", "OJ/L/2021/231"), ("JO L 231 du 30.6.2021, p. 159", "OJ/L/2021/231"),
        ("ABl. C 123 vom 1.2.2019, S. 1", "OJ/C/2019/123"), ("EUVL C 123, 1.2.2019", "OJ/C/2019/123"),
        ("ELT L 348, 20.12.2013, lk 1", "OJ/L/2013/348"), ("OV L 347, 20.12.2013., 320. lpp.", "OJ/L/2013/347"),
        ("OJ C 433I, 15.12.2020", "OJ/C/2020/433I"), ("OJ L 231/159 of 30.6.2021", "OJ/L/2021/231"),
        ("EUT L, 2024/1680, 28.6.2024", "L/2024/1680"), ("ABl. L, 2024/1682", "L/2024/1682"),
        ("ELT C, C/2024/6941", "C/2024/6941"),
    ])
    func `the Official Journal is read in its old and new numbering`(_ text: String, _ id: String) {
        #expect(ids(text) == [id])
    }

    @Test(arguments: [
        "The 2014–2020 programme and the 2021/2027 regulation period.", "tel. +46 8 123 456 78, 070-1234567",
        "In 2024/25 the decision was made, regulation 2021/22 season", "page C/12, version T-2/3x, 14/2025 and 12/2024",
        "Article 6(2)(c), C(2) and C (10) 5", "lagens förordning (2015:61) och SFS 2010:900",
        "valtioneuvoston asetus 1303/2013 ja päätös 12/2024", "the LIFE-2021-2027 programme, HORIZON-2020",
        "Sous 2024:56 est, Ds i 2023:12?", "budget decision 2024/25, beslut 2024/123",
        "OJ Simpson, L 231, CEF 2021-2027",
        "Regulation 5/2020 of the board, kl. 12:30, 2024:56", "Route C-15/E4; bus T-14, ST 1234 2025",
        "4C-71/23 and AC-71/23 P; RUBIK C/25/12; 2025/26 vinter", "directive 2021/2027; direktiv 2024/25",
        "A10-12/2025; B2B-1234/2025; P10-TA", "com(2025) ip/26/1579 horizon-cl5-2026-d3-01", "", "1", "/", "(2025)",
        "://",
    ])
    func `what only looks like a number of a document is none`(_ text: String) {
        #expect(ids(text).isEmpty)
    }

    @Test func `a document is named once, by its first name in the text`() {
        let references = References.find(in: "KOM(2025) 123 och COM(2025) 123 final")
        #expect(references.map(\.text) == ["KOM(2025) 123"])
    }

    @Test(arguments: [
        "E-1234/25", "e-001234/2025", "ABE-001234/2025", "E-001234/20255", "the board's recommendation 2024/12",
        "kl. 17 (1998:808)", "sfs 1998:808", "slaget (1998:808)", "mål (2024:12)", "-001234/2025",
        "förslagen (2024:12)", "lagen (1998:0)",
    ])
    func `what only looks like a question, a statute or a recommendation is none`(_ text: String) {
        #expect(ids(text).isEmpty)
    }

    @Test func `the address of a question has the term that its year lies in`() {
        let url = References.find(in: "E-001234/2025").first?.url
        #expect(url == "https://www.europarl.europa.eu/doceo/document/E-10-2025-001234_EN.html")
        let election = References.find(in: "E-001234/2024").first?.url
        #expect(election == "https://www.europarl.europa.eu/plenary/en/parliamentary-questions.html")
    }
}
