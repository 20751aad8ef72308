/// A document by its kind, its normal form and its address, made by rule and never fetched.
struct DocumentName: Hashable, Sendable {
    /// As in ``BevakaCore/Reference``.
    var kind: String
    var id: String
    var url: String

    private static let eurLex = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri="
    private static let eli = "http://data.europa.eu/eli/"

    /// Four digits, filled up with zeros.
    private static func four(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
    }

    // MARK: The Commission

    /// COM, SWD, SEC and JOIN documents, and the Commission's own acts (C), which EUR-Lex keeps in another collection.
    static func commission(_ series: String, year: Int, number: Int) -> DocumentName {
        let address = series == "C" ? "PI_COM:C(\(year))\(number)" : "\(series):\(year):\(number):FIN"
        return DocumentName(kind: "com", id: "\(series)/\(year)/\(number)", url: eurLex + address)
    }

    /// The press corner: `IP/26/1579`.
    static func press(_ series: String, year: String, number: String) -> DocumentName {
        DocumentName(
            kind: "press", id: "\(series)/\(year)/\(number)",
            url: "https://ec.europa.eu/commission/presscorner/detail/en/\(series.lowercased())_\(year)_\(number)")
    }

    /// A call or topic of the Funding & Tenders portal.
    static func call(_ id: String) -> DocumentName {
        let portal =
            "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/"
        return DocumentName(kind: "call", id: id, url: portal + id)
    }

    /// A notice of Tenders Electronic Daily: number and year.
    static func tender(number: Int, year: Int) -> DocumentName {
        let id = "\(number)-\(year)"
        return DocumentName(kind: "ted", id: id, url: "https://ted.europa.eu/en/notice/-/detail/\(id)")
    }

    // MARK: Law

    /// A regulation, directive or decision by its European Legislation Identifier.
    static func law(_ kind: LawKind, nature: LawNature, year: Int, number: Int) -> DocumentName {
        DocumentName(
            kind: kind.rawValue, id: "\(kind.code.uppercased())/\(year)/\(number)",
            url: "\(eli)\(kind.code)\(nature.rawValue)/\(year)/\(number)/oj")
    }

    static func celex(_ number: String) -> DocumentName {
        DocumentName(kind: "celex", id: number, url: eurLex + "CELEX:" + number)
    }

    /// `2025/0123(COD)` in the Parliament's Legislative Observatory.
    static func procedure(year: Int, number: Int, letter: String, type: String) -> DocumentName {
        let id = "\(year)/\(four(number))\(letter)(\(type))"
        return DocumentName(
            kind: "procedure", id: id,
            url: "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=" + id)
    }

    /// The Official Journal since October 2023, act by act. `named` when the journal is named, not only `C/2024/694`.
    static func journalAct(_ series: String, year: Int, number: Int, named: Bool) -> DocumentName {
        let digits = String(number)
        let filled = String(repeating: "0", count: Swift.max(0, 5 - digits.utf8.count)) + digits
        let url = series == "C" ? "\(eli)C/\(year)/\(number)/oj" : "\(eurLex)OJ:\(series)_\(year)\(filled)"
        return DocumentName(kind: named ? "oj_new" : "oj_c_new", id: "\(series)/\(year)/\(number)", url: url)
    }

    /// An issue of the Official Journal before October 2023; `suffix` is the `I`, `A` or `E` of a special issue.
    static func journalIssue(_ series: String, year: Int, number: Int, suffix: String) -> DocumentName {
        let issue = String(number) + suffix
        return DocumentName(
            kind: "oj", id: "OJ/\(series)/\(year)/\(issue)", url: "\(eurLex)OJ:\(series):\(year):\(issue):TOC")
    }

    static func ecli(_ identifier: String) -> DocumentName {
        DocumentName(kind: "ecli", id: identifier, url: eurLex + identifier)
    }

    /// `C-71/23`: letter of the court, number, year in two digits.
    static func courtCase(_ number: String) -> DocumentName {
        DocumentName(kind: "case", id: number, url: "https://curia.europa.eu/juris/liste.jsf?num=" + number)
    }

    // MARK: Parliament and Council

    /// A text adopted (TA), report (A) or motion (B, RC) of a Parliament's term.
    static func parliament(_ series: String, term: Int, number: Int, year: Int) -> DocumentName {
        let id =
            switch series {
            case "TA": "P\(term)_TA(\(year))\(four(number))"
            case "RC": "RC-B\(term)-\(four(number))/\(year)"
            default: "\(series)\(term)-\(four(number))/\(year)"
            }
        return DocumentName(
            kind: "ep", id: id,
            url: "https://www.europarl.europa.eu/doceo/document/\(series)-\(term)-\(year)-\(four(number))_EN.html")
    }

    /// A question of a member, its number in six digits. The address has the number of the Parliament's term; in a year of elections,
    /// which has two, it is that of the search.
    static func question(_ series: String, number: String, year: Int) -> DocumentName {
        let id = "\(series)-\(number)/\(year)"
        let isElectionYear = (year - 1979) % 5 == 0
        let document =
            "https://www.europarl.europa.eu/doceo/document/\(series)-\((year - 1979) / 5 + 1)-\(year)-\(number)_EN.html"
        return DocumentName(
            kind: "ep", id: id,
            url: isElectionYear
                ? "https://www.europarl.europa.eu/plenary/en/parliamentary-questions.html" : document)
    }

    /// A Council document; `parts` is `INIT`, `REV-1`, `ADD-1-REV-2` …
    static func council(number: Int, year: Int, parts: String) -> DocumentName {
        let id = "ST-\(number)-\(year)-\(parts)"
        return DocumentName(
            kind: "council", id: id, url: "https://data.consilium.europa.eu/doc/document/\(id)/en/pdf")
    }
}
