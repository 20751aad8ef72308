/// Sentences that change without anything having happened: counters of visits and comments, dates of updates, invitations to
/// share, the last lines of content systems.
enum Chaff {
    /// Beginnings of words, in small letters, by what they say. sv, en, fr, de, fi, et, lv, da, and Norwegian with it.
    private static let counters = [
        "läst", "läsning", "visning", "besök", "sidvisning", "kommentar", "delning", "gilla", "nedladdning",
        "read", "view", "visit", "hit", "comment", "share", "like", "download", "click", "minute",
        "lu", "vue", "visite", "lecture", "commentaire", "partage", "téléchargement",
        "aufruf", "gelesen", "besuch", "kommentare", "klick", "lesezeit", "ansicht",
        "katsel", "luett", "luken", "lukukert", "kommentt", "jakoa", "jakokert", "tykkä", "lataus",
        "vaata", "loetud", "lugemi", "kommentaar", "jagami", "jagatud", "allalaad",
        "skatī", "lasīt", "lasīj", "apmeklē", "komentār", "lejupielād", "dalīj", "dalīt",
        "visninge", "læst", "besøg", "delinger", "klik", "lest",
    ]
    private static let updates = [
        "uppdatera", "senast", "ändrad", "granskad", "publicera", "skapad", "sidan",
        "updated", "last", "modified", "reviewed", "published", "posted", "created", "page",
        "mis", "mise", "modifi", "publié", "dernière", "actualis",
        "aktualisier", "zuletzt", "stand", "geändert", "veröffentlicht", "letzte",
        "päivitet", "muokattu", "julkaistu", "viimeksi",
        "uuendat", "muudetud", "avaldatud", "viimati",
        "atjaunot", "atjaunin", "publicē", "labots", "pēdēj",
        "opdatere", "sidst", "ændret", "offentliggjort", "oppdatert", "sist", "publisert",
    ]
    /// What such a line says beside its numbers; with anything else in it, it is a sentence.
    private static let fillers: Set<String> = [
        "gånger", "antal", "av", "den", "the", "times", "number", "of", "on", "at", "by", "fois", "nombre", "de", "le",
        "la", "à", "mal", "anzahl", "am", "der", "kertaa", "kerran", "klo", "korda", "kell", "reizes", "reizi", "gange",
        "kl", "min", "minutes", "minuter", "time", "tid", "reading", "this", "was", "är", "en", "ein", "jour", "um",
        "uhr", "gang", "h", "cet", "cest", "utc", "page", "sidan", "siden", "seite", "artikel", "article", "date",
        "ändrad", "change", "changed", "update", "modification", "tämä", "sivu", "kohta", "lehte", "lehekülg", "lapa",
        "gada", "plkst", "aasta", "artikeln", "nyheten", "views", "so", "far", "hittills", "people", "have", "has",
        "been", "har", "er", "blivit", "blevet", "x",
    ]
    private static let boilerplate = [
        ["the", "post", "appeared", "first", "on"], ["share", "this"], ["dela", "denna"], ["dela", "på"],
        ["read", "more"], ["läs", "mer"], ["lire", "la", "suite"], ["mehr", "lesen"], ["lue", "lisää"],
        ["loe", "edasi"], ["lasīt", "vairāk"], ["læs", "mere"], ["skriv", "ut"], ["print", "this"], ["cookies"],
    ]
    /// Longer lines are sentences, whatever they begin with.
    private static let mostWords = 12

    static func isChaff(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard words.count <= mostWords || isBoilerplate(words) else { return false }
        let hasNumber = words.contains { $0.contains(where: \.isNumber) }
        if hasNumber, isCounter(sentence) || isUpdate(sentence) { return true }
        return isBoilerplate(words)
    }

    /// `Läst 123 gånger`, `Views: 456`, `3 comments`: a number, a counting word and hardly anything else.
    private static func isCounter(_ sentence: Sentence) -> Bool {
        let words = sentence.plainWords
        guard let found = words.first(where: { starts($0, counters) }) else { return false }
        return words.allSatisfy { $0 == found || fillers.contains($0) || starts($0, counters) }
    }

    /// `Uppdaterad 2026-11-02`, `Last updated on 3 November 2026 at 10:15`.
    private static func isUpdate(_ sentence: Sentence) -> Bool {
        let words = sentence.plainWords
        guard let first = words.first, starts(first, updates) else { return false }
        return words.allSatisfy { word in
            starts(word, updates) || fillers.contains(word) || isMonth(word)
                || otherMonths.contains(word) || weekdays.contains { word.hasPrefix($0) }
        }
    }

    private static func isBoilerplate(_ words: [String]) -> Bool {
        boilerplate.contains { phrase in
            guard words.count <= 6 || phrase.count > 3 else { return false }
            var rest = words[...]
            return phrase.allSatisfy { word in
                guard let place = rest.firstIndex(of: word) else { return false }
                rest = rest[(place + 1)...]
                return true
            }
        }
    }

    /// Short beginnings are words of their own: `lu` is not the beginning of `lumière`.
    private static func starts(_ word: String, _ beginnings: [String]) -> Bool {
        beginnings.contains { $0.count <= 4 ? word == $0 || word == $0 + "s" : word.hasPrefix($0) }
    }

    private static func isMonth(_ word: String) -> Bool { Abbreviations.months.contains { word.hasPrefix($0) } }

    /// Those that ``Abbreviations/months`` does not begin: French.
    private static let otherMonths = [
        "janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "décembre",
    ]

    private static let weekdays = [
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "maanantai",
        "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "esmaspäev", "teisipäev",
        "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev", "pirmdien", "otrdien", "trešdien", "ceturtdien",
        "piektdien", "sestdien", "svētdien", "mandag", "tirsdag", "lørdag", "søndag",
    ]
}
