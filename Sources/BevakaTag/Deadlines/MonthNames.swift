/// The months in eight languages, with their endings and abbreviations.
enum MonthNames {
    private struct Name {
        var month: Int
        /// Endings may follow: `oktoobrini`, `februāra`, `maaliskuuta`.
        var isInflected: Bool
    }

    /// How a name ends where the ending says what the day is: Estonian -ni is until, -st is from.
    enum Bound: Hashable, Sendable {
        case none, until, from, inside
    }

    private static let whole: [[StaticString]] = [
        ["january", "januari", "januar", "janvier", "jänner", "jan", "janv"],
        ["february", "februari", "februar", "février", "fevrier", "feb", "febr", "févr"],
        ["march", "mars", "märz", "maerz", "marts", "mar"],
        ["april", "avril", "apr", "avr"],
        ["may", "maj", "mai"],
        ["june", "juni", "juin", "jun"],
        ["july", "juli", "juillet", "jul", "juil"],
        ["august", "augusti", "août", "aout", "aug"],
        ["september", "septembre", "sept", "sep"],
        ["october", "oktober", "octobre", "oct", "okt"],
        ["november", "novembre", "nov"],
        ["december", "dezember", "décembre", "decembre", "dec", "dez", "déc"],
    ]

    private static let inflected: [[StaticString]] = [
        ["tammikuu", "jaanuar", "janvār"], ["helmikuu", "veebruar", "februār"], ["maaliskuu", "märts", "mart"],
        ["huhtikuu", "aprill", "aprīl"], ["toukokuu", "mai", "maij"], ["kesäkuu", "juuni", "jūnij"],
        ["heinäkuu", "juuli", "jūlij"], ["elokuu", "august"], ["syyskuu", "septembr"],
        ["lokakuu", "oktoob", "oktobr"], ["marraskuu", "novembr"], ["joulukuu", "detsemb", "decembr"],
    ]

    private static let names: [Name] = (0..<24).map { Name(month: $0 % 12 + 1, isInflected: $0 >= 12) }

    /// Each stem with its number in ``names``.
    private static let stems: [(bytes: [UInt8], value: Int)] = (whole + inflected).enumerated().flatMap {
        number, stems in
        stems.map { stem in
            ([UInt8](UnsafeBufferPointer(start: stem.utf8Start, count: stem.utf8CodeUnitCount)), number)
        }
    }

    private static let index = PrefixIndex(stems)

    /// False for nearly every word that is no month.
    static let filter = WordStartFilter(stems.map(\.bytes))

    struct Found {
        var month: Int
        var end: Int
        var bound: Bound
        var isAbbreviated: Bool
    }

    /// The month that the word at `place` names; nil for any other word.
    static func month(at place: Int, in text: TextScan) -> Found? {
        guard !text.isWord(place - 1) || text.isDigit(place - 1) else { return nil }
        for candidate in index.candidates(at: place, in: text) {
            guard let stemEnd = index.end(of: candidate, at: place, in: text) else { continue }
            let name = names[index.value(of: candidate)]
            let word = place..<text.word(at: stemEnd).upperBound
            var bound = Bound.none
            if word.upperBound > stemEnd {
                guard name.isInflected, let ending = ending(stemEnd..<word.upperBound, text) else { continue }
                bound = ending
            }
            guard !text.isDigit(word.upperBound) else { continue }
            return Found(
                month: name.month, end: word.upperBound, bound: bound,
                isAbbreviated: stemEnd - place <= 5 && !name.isInflected)
        }
        return nil
    }

    /// What may follow the stem of a name, and what it says of the day.
    private static let endings: [String: Bound] = [
        // Finnish
        "n": .none, "ta": .none, "ssa": .inside, "hun": .none, "sta": .none, "lla": .none, "lta": .none, "ksi": .none,
        // Estonian
        "i": .none, "is": .none, "ini": .until, "ist": .from, "il": .none, "iks": .until, "s": .inside, "ni": .until,
        "st": .from, "l": .none, "er": .none, "ri": .none, "ris": .inside, "rini": .until, "rist": .from, "ril": .none,
        "riks": .until, "kuu": .none, "kuus": .inside, "kuuni": .until, "kuust": .from,
        // Latvian
        "a": .none, "im": .none, "ā": .inside, "u": .none, "am": .none, "us": .none, "ī": .inside, "os": .none,
    ]

    private static func ending(_ range: Range<Int>, _ text: TextScan) -> Bound? {
        range.count <= 6 ? endings[text.folded(range)] : nil
    }
}
