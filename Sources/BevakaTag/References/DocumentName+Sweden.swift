/// A kind of document of the Swedish parliament and government, and the words it goes by.
struct SwedishSeries: Sendable {
    var kind: String
    /// As it is cited: `prop.`, `SOU`.
    var prefix: String
    /// Where it is looked up.
    var isParliaments: Bool
    /// The words that may stand before the number, folded.
    var words: [StaticString]

    /// Those numbered by session: `2024/25:162`.
    static let bySession = [
        SwedishSeries(
            kind: "se_prop", prefix: "prop.", isParliaments: true,
            words: [
                "prop.", "prop", "proposition", "propositionen", "budgetproposition", "budgetpropositionen",
            ]),
        SwedishSeries(
            kind: "se_skr", prefix: "skr.", isParliaments: true, words: ["skr.", "skr", "skrivelse", "skrivelsen"]),
        SwedishSeries(
            kind: "se_rskr", prefix: "rskr.", isParliaments: true,
            words: ["rskr.", "rskr", "riksdagsskrivelse", "riksdagsskrivelsen"]),
        SwedishSeries(
            kind: "se_mot", prefix: "mot.", isParliaments: true, words: ["mot.", "mot", "motion", "motionen"]),
    ]

    static let report = SwedishSeries(kind: "se_bet", prefix: "bet.", isParliaments: true, words: [])
    /// The statute book: laws and ordinances.
    static let statute = SwedishSeries(kind: "se_sfs", prefix: "SFS", isParliaments: true, words: ["sfs"])
    static let factMemo = SwedishSeries(
        kind: "se_fpm", prefix: "", isParliaments: true, words: ["faktapromemoria", "faktapromemorian", "fpm"])

    /// Those numbered by year: `SOU 2024:56`.
    static let byYear = [
        SwedishSeries(kind: "se_sou", prefix: "SOU", isParliaments: false, words: ["sou"]),
        SwedishSeries(kind: "se_ds", prefix: "Ds", isParliaments: false, words: ["ds", "ds."]),
        SwedishSeries(
            kind: "se_dir", prefix: "dir.", isParliaments: false,
            words: ["dir.", "dir", "kommittédirektiv", "kommittédirektivet", "tilläggsdirektiv"]),
    ]
}

extension DocumentName {
    /// The number alone is the name of reports and fact memos: `2025/26:FPM12`.
    static func swedish(_ series: SwedishSeries, _ number: String) -> DocumentName {
        let id = series.prefix.isEmpty ? number : "\(series.prefix) \(number)"
        let words = id.split(separator: " ").joined(separator: "+")
        let url =
            series.isParliaments
            ? "https://www.riksdagen.se/sv/sok/?q=\(words)" : "https://www.regeringen.se/sok/?query=\(words)"
        return DocumentName(kind: series.kind, id: id, url: url)
    }
}
