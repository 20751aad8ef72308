/// The cues of the languages bevaka reads; see ``CueTable`` for the notation.
enum CueLists {
    static let all: [String: [CueKind: String]] = [
        "en": english, "sv": swedish, "fr": french, "de": german, "fi": finnish, "et": estonian, "lv": latvian,
        "da": danish,
    ]
}
