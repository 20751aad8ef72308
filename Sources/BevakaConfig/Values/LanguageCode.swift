import BevakaCore

/// Language codes of ISO 639-1 and the other ways people write them.
enum LanguageCode {
    private static let codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
        eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
        ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne \
        ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st \
        su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init))

    /// Country codes that are taken for language codes, and names in English and in the language itself.
    private static let meant = [
        "dk": "da", "cz": "cs", "gr": "el", "swedish": "sv", "svenska": "sv", "english": "en",
        "engelska": "en", "finnish": "fi", "finska": "fi", "suomi": "fi", "french": "fr", "franska": "fr",
        "français": "fr", "german": "de", "tyska": "de", "deutsch": "de", "danish": "da", "danska": "da",
        "dansk": "da", "estonian": "et", "estniska": "et", "eesti": "et", "latvian": "lv", "lettiska": "lv",
        "latviešu": "lv", "norwegian": "no", "norska": "no", "norsk": "no", "polish": "pl", "polska": "pl",
        "lithuanian": "lt", "litauiska": "lt",
    ]

    /// The language of `sv`, `sv-SE` or `swe`; nil when it is none of ISO 639-1.
    static func read(_ text: String) -> Language? {
        guard let language = Language(tag: text), text.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" }),
            codes.contains(language.rawValue)
        else { return nil }
        return language
    }

    static func suggestion(_ text: String) -> String? {
        meant[text.lowercased()]
    }
}
