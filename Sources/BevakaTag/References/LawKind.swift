/// The acts that are cited by name and number.
enum LawKind: String, Hashable, Sendable, CaseIterable {
    case regulation, directive, decision, recommendation

    /// Its name in European Legislation Identifiers.
    var code: String {
        switch self {
        case .regulation: "reg"
        case .directive: "dir"
        case .decision: "dec"
        case .recommendation: "reco"
        }
    }

    /// What every form of its names holds, folded, in eight languages: compounds and endings come by themselves.
    private var stems: [StaticString] {
        switch self {
        case .regulation:
            ["regulation", "förordning", "forordning", "règlement", "reglement", "verordnung", "asetu", "määrus"]
        case .directive:
            ["directive", "direktiv", "direktīv", "direktiiv", "richtlinie"]
        case .decision:
            [
                "decision", "décision", "beslut", "beschlu", "beschlü", "entscheidung", "päätö", "otsus", "lēmum",
                "afgørelse",
            ]
        case .recommendation:
            [
                "recommendation", "rekommendation", "recommandation", "empfehlung", "suositu", "soovitus", "ieteikum",
                "henstilling",
            ]
        }
    }

    /// Latvian for regulation is too short to be looked for inside of words: `regular`.
    private static let latvianRegulation: [StaticString] = [
        "regula", "regulas", "regulu", "regulai", "regulā", "regulām", "regulās", "īstenošanasregula",
    ]

    /// The kind that a word names; nil for any other word. A Swedish committee's terms of reference are no directive.
    static func named(by word: Range<Int>, in text: TextScan) -> LawKind? {
        guard word.count > 4, !text.contains("kommitt", in: word) else { return nil }
        for kind in allCases where kind.stems.contains(where: { text.contains($0, in: word) }) { return kind }
        return latvianRegulation.contains { text.equals($0, word) } ? .regulation : nil
    }
}

/// What an act is made under; it is part of the act's identifier.
enum LawNature: String, Hashable, Sendable, CaseIterable {
    case basic = ""
    case implementing = "_impl"
    case delegated = "_del"
    case framework = "_framw"

    private var stems: [StaticString] {
        switch self {
        case .basic: []
        case .implementing:
            [
                "implementing", "genomförande", "exécution", "durchführungs", "täytäntöönpano", "rakendus",
                "īstenošana", "gennemførelses",
            ]
        case .delegated: ["delegated", "deleg", "délégu", "deleģ"]
        case .framework:
            ["framework", "rambeslut", "cadre", "rahmenbeschl", "puitepäätö", "raamotsus", "pamatlēmum", "rammeafg"]
        }
    }

    /// The nature that a word tells; nil for a word that tells none.
    static func named(by word: Range<Int>, in text: TextScan) -> LawNature? {
        allCases.first { nature in nature.stems.contains { text.contains($0, in: word) } }
    }
}
