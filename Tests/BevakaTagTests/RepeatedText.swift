import Testing

/// Texts of one thing said over and over, each of a kind that some reading has to look at: what is linear for one of them may be
/// quadratic for the next.
struct RepeatedText: CustomTestStringConvertible, Sendable {
    let piece: String

    var testDescription: String { piece.debugDescription }

    /// As many whole pieces as fit into so many bytes.
    func text(of bytes: Int) -> String { String(repeating: piece, count: max(1, bytes / piece.utf8.count)) }

    static let all = pieces.map(RepeatedText.init)

    private static let pieces =
        dates + documents + terms + places + addresses + signs + letters + [
            "Stockholm 12 March 2027 järnväg COM(2025) 1 ", "The call closes on Friday. ", "Claire Valmont ",
            "12 million ", "1 000 000 ", "€ 12.4 million ", "Re: ", "a | ", " - Site", "(updated) ", "press release: ",
        ]

    private static let dates = [
        "2025 2026 2027 ", "Q1 2027, ", "12 March 2027 ", "2027-03-12 ", "12.3.2027 ", "12.3. ", "1.", "March ", "maj ",
        "mars 2027 ", "10-12 March 2027 and ", "between 1 March 2027 and ", "deadline ", "deadline 12 March 2027, ",
        "Deadline 12 March 2027. ", "17:00 CET 12 March 2027 deadline ", "17:00 ", "12:00-13:00 ",
        "opens 1 March 2027, closes 2 March 2027; ", "2027. gada 10. februāra ", "den 28/12 ", "1 och 2 ", "til ",
        "extended from 1 May to 2 May 2027 ", "kl. ", "ansökan ", "January ", "janvier ", "Januar ", "tammikuuta ",
        "jaanuar ", "janvāris ", "januari ", "Artikel 1. ", "den 1, 2, 3 ", "1/2/3/", "1maj2maj",
        "apply by 1 May to 3 May 2027, ",
        "hakuaika 1.1.2027-3.3.2027 ", "26.1. asti ", "meeting 1 May 2027 (a), ", "October 4-6, 2023 ", "99/99/99 ",
        "December 2022/januari 2023/", "2027-01-01", "1st 2nd 3rd ", "fra 1. til 3. maj 2027 ", "12:00 1.1.2027 ",
    ]

    private static let documents = [
        "1-", "a1-b2-", "COM(2025) 123 final ", "2025/0123(COD) ", "Regulation (EU) 2021/1060 ", "2021/1060 and ",
        "HORIZON-CL5-2027-D1-01 ", "32021R1060 ", "C-71/23 ", "prop. 2025/26:12 ", "SFS 2025:12 ", "A10-0012/2025 ",
        "12345/25 ", "IP/25/123 ", "OJ L 123, 1.1.2025, p. 1 ", "ECLI:EU:C:2023:12 ", "2025/", "(EU) ", "No ", "1/2 ",
        "2025:", "1_", "L_202500001 ", "directive ", "COM(2025) ", "ST 1234/25 ", "ST 1234/25 REV 1 ADD 2 ", "HORIZON-",
        "HORIZON-CL5-2026-", "(EU,EU,EU) 2021/1060 ", "eu,", "32021R1060", "P10_TA(2025)0123 ", "E-001234/2025 ",
        "a 123456-2025", ";;;;123456-2025", "2024/S 012-034567 ", "2025/26:FPM12 ", "décision-cadre 2008/909/JHA ",
    ]

    private static let terms = [
        "järnväg ", "järnvägs", "European Union ", "European Regional ", "European ", "cohesion policy ", "TEN-T ",
        "CEF ",
        "port ", "port ferry ", "ferry ", "vatten", "energi ", "energi", "ESF+", "CO₂ ", "COD ",
        "sammanhållningspolitik", "Trans-European Transport Network ", "European Regional Development Fund ",
        "energi port vatten ferry CEF järnväg cohesion TEN-T fond ", "fund of a ", "energy ", "and ", "och ",
    ]

    private static let places = [
        "Stockholm ", "Sverige Östersjön ", "Stockholm, Riga, Tallinn, ", "Stockholms ", "Stockholm convention ",
        "Paris",
    ]

    private static let addresses = [
        "http://", "https://a.example/b ", "https://a.example/b?c=d&", "(https://a.example/", "a/", "://",
        "a@b.example ",
        "/", ":", "eur-lex.europa.eu/eli/reg/2021/1060 ",
    ]

    private static let signs = [
        "(", ")", "(a [b {c ", "\"", "'", "«»", ".", ". ", "...", ", ", "! ", "? ", "A. ", "-", "- ", "–", "+", ";",
        "…",
        "• x\n", "&amp; ", "<b>", " ", "x ", "x\n", "x\n\n", "\n", "\t", "\u{A0}", "\u{AD}", "a\u{AD}", "\u{200B}", "%",
    ]

    private static let letters = [
        "a", "A", "1", "a-", "Ab", "é", "e\u{301}", "\u{301}", "a\u{301}\u{323}", "\u{301}\u{323}", "🚆", "👩🏽‍🔬", "🇸🇪", "中文",
        "中文。", "Балтика ", "Ελλάδα ", "مرحبا ", "ﬁ", "İ", "٣", "\u{64E}\u{651}",
    ]
}
