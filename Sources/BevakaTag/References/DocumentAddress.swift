import BevakaCore

/// The address of a page that shows one document, read by rule.
struct DocumentAddress {
    /// Bytes of an address; what browsers and servers hold for certain, and no document's has a tenth of it.
    static let longest = 2_048

    /// In lower case, without `www.`.
    private let host: String
    private let path: [String]
    private let query: [String: String]

    /// Nil for what is no http or https address, or longer than any document's.
    init?(_ address: String) {
        guard address.utf8.count <= Self.longest, let scheme = address.range(of: "://"),
            address[..<scheme.lowerBound].lowercased().hasPrefix("http")
        else { return nil }
        let rest = address[scheme.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let lower = authority.lowercased()
        host = lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
        let afterHost = rest[authority.endIndex...]
        let path = afterHost.prefix { $0 != "?" }
        self.path = path.split(separator: "/").map(Self.decoded)
        var query: [String: String] = [:]
        for pair in afterHost[path.endIndex...].dropFirst().split(separator: "&") {
            let name = pair.prefix { $0 != "=" }
            query[name.lowercased()] = Self.decoded(pair[name.endIndex...].dropFirst())
        }
        self.query = query
    }

    var name: DocumentName? {
        switch host {
        case "eur-lex.europa.eu": eurLex
        case "data.europa.eu": eli
        case "ec.europa.eu": pressCorner ?? portal
        case "ted.europa.eu": tender
        case "curia.europa.eu": query["num"].flatMap { Self.single($0, kind: "case") }
        case "europarl.europa.eu": doceo
        case "data.consilium.europa.eu": path.lazy.compactMap { Self.single($0, kind: "council") }.first
        case "riksdagen.se", "data.riksdagen.se": riksdagen
        case "regeringen.se": regeringen
        default: host.hasPrefix("oeil.") ? query["reference"].flatMap { Self.single($0, kind: "procedure") } : nil
        }
    }

    /// The document that a short text is the name of.
    private static func single(_ text: String, kind: String) -> DocumentName? {
        guard let reference = References.find(in: text).first, reference.kind == kind, let url = reference.url
        else { return nil }
        return DocumentName(kind: kind, id: reference.id, url: url)
    }

    // MARK: EUR-Lex

    private var eurLex: DocumentName? {
        if path.first == "eli" { return eli }
        if let last = path.last, last.uppercased().hasPrefix("CELEX:") { return uri(last) }
        return query["uri"].flatMap(uri)
    }

    /// `CELEX:32021R1060`, `COM:2025:123:FIN`, `OJ:L_202401679`, `OJ:L:2021:231:TOC`, `ECLI:EU:C:2023:123`.
    private func uri(_ uri: String) -> DocumentName? {
        let parts = uri.uppercased().split(separator: ":").map(String.init)
        guard parts.count >= 2 else { return nil }
        switch parts[0] {
        case "CELEX": return Self.single(parts[1], kind: "celex")
        case "ECLI": return Self.single(uri.uppercased(), kind: "ecli")
        case "PI_COM": return Self.single(parts[1], kind: "com")
        case "COM", "SWD", "SEC", "JOIN":
            guard parts.count >= 3, let year = Int(parts[1]), let number = Int(parts[2]) else { return nil }
            return .commission(parts[0], year: year, number: number)
        case "OJ" where parts.count == 2:
            let digits = parts[1].dropFirst(2)
            guard parts[1].dropFirst().first == "_", digits.utf8.count >= 9, let year = Int(digits.prefix(4)),
                let number = Int(digits.dropFirst(4))
            else { return nil }
            return .journalAct(String(parts[1].prefix(1)), year: year, number: number, named: true)
        case "OJ" where parts.count >= 4:
            guard let year = Int(parts[2]), let number = Int(parts[3].prefix { $0.isNumber }) else { return nil }
            let suffix = String(parts[3].drop { $0.isNumber })
            return .journalIssue(parts[1], year: year, number: number, suffix: suffix)
        default: return nil
        }
    }

    /// `eli/reg/2021/1060/oj`.
    private var eli: DocumentName? {
        guard path.count >= 4, path[0] == "eli", let year = Int(path[2]), let number = Int(path[3]) else { return nil }
        if path[1] == "C" { return .journalAct("C", year: year, number: number, named: false) }
        let code = path[1].prefix { $0 != "_" }
        guard let kind = LawKind.allCases.first(where: { $0.code == code }),
            let nature = LawNature(rawValue: String(path[1].dropFirst(code.count)))
        else { return nil }
        return .law(kind, nature: nature, year: year, number: number)
    }

    // MARK: The other institutions

    /// `presscorner/detail/en/ip_26_1579`.
    private var pressCorner: DocumentName? {
        guard path.contains("presscorner"), let parts = path.last?.split(separator: "_"), parts.count == 3 else {
            return nil
        }
        return Self.single(parts.joined(separator: "/").uppercased(), kind: "press")
    }

    private var portal: DocumentName? {
        guard path.contains("funding-tenders"), let last = path.last else { return nil }
        for id in [last, last.uppercased()] where ReferenceScan.isCall(id) { return .call(id) }
        return nil
    }

    private var tender: DocumentName? {
        // The old address has it in the query: udl?uri=TED:NOTICE:123456-2025:TEXT:EN:HTML.
        let names = (query["uri"] ?? path.last ?? "").split(separator: ":")
        let parts = names.lazy.map { $0.split(separator: "-") }.first { $0.count == 2 } ?? []
        guard parts.count == 2, let number = Int(parts[0]), let year = Int(parts[1]), year > 1990 else { return nil }
        return .tender(number: number, year: year)
    }

    /// `doceo/document/A-10-2025-0123_EN.html`.
    private var doceo: DocumentName? {
        guard path.first == "doceo", let parts = path.last?.prefix(while: { $0 != "_" }).split(separator: "-"),
            parts.count == 4, ["TA", "A", "B", "RC"].contains(parts[0]), let term = Int(parts[1]),
            let year = Int(parts[2]), let number = Int(parts[3])
        else { return nil }
        return .parliament(String(parts[0]), term: term, number: number, year: year)
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Substring(text).utf8
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.prefix(2)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension DocumentAddress {
    /// `…/proposition/titel_hc03162/`: two letters for the session, the kind, the number.
    private var riksdagen: DocumentName? {
        guard let id = path.last?.split(separator: "_").last?.uppercased(), id.utf8.count >= 5, id.hasPrefix("H"),
            let offset = Int(id.dropFirst().prefix(1), radix: 36)
        else { return nil }
        // H0 is 2012/13; the digits come before the letters.
        let session = "\(2012 + offset)/\((13 + offset) % 100)"
        let rest = id.dropFirst(4)
        let kinds = path.map { $0.lowercased() }
        switch id.dropFirst(2).prefix(2) {
        case "03":
            guard let number = Int(rest) else { return nil }
            let kind = kinds.contains("skrivelse") ? "se_skr" : "se_prop"
            return SwedishSeries.bySession.first { $0.kind == kind }.map { .swedish($0, "\(session):\(number)") }
        case "06":
            guard rest.hasPrefix("FPM"), let number = Int(rest.dropFirst(3)) else { return nil }
            return .swedish(.factMemo, "\(session):FPM\(number)")
        default: return nil
        }
    }

    /// `…/proposition/2025/03/prop.-202425162/` and `…/2024/09/sou-202456/`.
    private var regeringen: DocumentName? {
        guard let last = path.last?.lowercased() else { return nil }
        let digits = last.drop { !$0.isNumber }
        guard digits.utf8.allSatisfy(\.isASCIIDigit), digits.utf8.count > 4 else { return nil }
        let word = last.prefix { $0.isLetter }
        let year = digits.prefix(4)
        if let series = SwedishSeries.byYear.first(where: { $0.prefix.lowercased().hasPrefix(word) && !word.isEmpty }) {
            return Int(digits.dropFirst(4)).map { .swedish(series, "\(year):\($0)") }
        }
        guard let series = SwedishSeries.bySession.first(where: { $0.prefix == word + "." }),
            let number = Int(digits.dropFirst(6))
        else { return nil }
        return .swedish(series, "\(year)/\(digits.dropFirst(4).prefix(2)):\(number)")
    }
}
