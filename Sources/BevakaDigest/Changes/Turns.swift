/// Words that turn what a sentence says into its opposite, however few they are.
enum Turns {
    /// Whole words: sv, en, fr, de, fi, et, lv, da.
    static let words: Set<String> = [
        "inte", "ej", "icke", "ingen", "inget", "inga", "not", "no", "never", "none", "pas", "aucun", "aucune",
        "nicht", "kein", "keine", "keinen", "ei", "eivät", "eikä", "pole", "mitte", "nav", "ne", "nē", "ikke",
        "only", "bara", "endast", "nur", "vain", "ainult", "tikai",
    ]

    /// Beginnings of words.
    private static let beginnings = [
        "inställ", "uppskj", "skjut", "stäng", "avbryt", "återkall", "avslag", "cancel", "postpon", "withdr", "suspen",
        "reject", "closed", "annul", "reporté", "abgesagt", "verschob", "zurückgez", "geschlossen", "perutt", "peruut",
        "lykät", "siirre", "suljet", "tühist", "lükat", "peatat", "atcelt", "pārcelt", "atlikt", "slēgt",
        "aflys", "udsæt", "udskyd", "lukket",
    ]

    static func starts(_ word: String) -> Bool { beginnings.contains { word.hasPrefix($0) } }
}
