/// The names of all places, to be looked up at the beginning of words.
struct PlaceTable: Sendable {
    private struct Name {
        /// In ``entries``.
        var entry: Int
        var ending: Ending
    }

    /// What may follow a name.
    enum Ending: Hashable, Sendable {
        /// Nothing but a genitive -s.
        case genitive
        /// A case ending of Finnish, Estonian or Latvian.
        case inflected
        /// Anything: the name begins compounds.
        case open
    }

    let entries: [GazetteerEntry]
    private var names: [Name] = []
    /// The longest first: "Stockholms stad" before "Stockholm".
    private let index: PrefixIndex
    private let filter: WordStartFilter

    init(_ entries: [GazetteerEntry]) {
        self.entries = entries
        var stems: [(bytes: [UInt8], value: Int)] = []
        for (number, entry) in entries.enumerated() {
            for name in entry.names.split(separator: ",") {
                let (bytes, ending) = Self.read(name)
                guard bytes.count > 2 else { continue }
                stems.append((bytes, names.count))
                names.append(Name(entry: number, ending: ending))
            }
        }
        index = PrefixIndex(stems)
        filter = WordStartFilter(stems.map(\.bytes))
    }

    private static func read(_ name: Substring) -> (bytes: [UInt8], ending: Ending) {
        var bytes = FoldedText(String(name)).bytes[...]
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        switch bytes.last {
        case UInt8(ascii: "*"): return (Array(bytes.dropLast()), .open)
        case UInt8(ascii: "~"): return (Array(bytes.dropLast()), .inflected)
        default: return (Array(bytes), .genitive)
        }
    }

    /// False for nearly every word that begins no name.
    @inline(__always)
    func mayBegin(at place: Int, in text: TextScan) -> Bool { filter.admits(place, in: text) }

    /// The longest name at the beginning of a word, and where it ends with its ending.
    func name(at place: Int, in text: TextScan) -> (entry: Int, end: Int)? {
        for candidate in index.candidates(at: place, in: text) {
            guard let stem = index.end(of: candidate, at: place, in: text) else { continue }
            let name = names[index.value(of: candidate)]
            if let end = end(of: name.ending, at: stem, in: text) { return (name.entry, end) }
        }
        return nil
    }

    private static let endings: Set<String> = [
        // Finnish
        "n", "a", "ta", "ssa", "sta", "an", "en", "in", "lla", "lta", "lle", "na", "ksi", "hun", "ssä", "stä", "llä",
        "ltä", "tä", "ä", "än",
        // Estonian
        "s", "st", "sse", "l", "lt", "le", "ga", "ni", "ks", "t", "i", "is", "ist", "isse", "il", "ile", "iga", "ini",
        "as", "ast", "asse", "aga", "ale",
        // Latvian
        "ā", "as", "ai", "u", "am", "ām", "us", "im", "ē", "es", "ei", "e", "ija", "ijas", "ijā", "iju", "ijai",
    ]

    private func end(of ending: Ending, at place: Int, in text: TextScan) -> Int? {
        guard text.isLetter(place) else { return text.isDigit(place) ? nil : place }
        let rest = text.word(at: place)
        switch ending {
        case .open: return rest.upperBound
        case .genitive: return text.equals("s", rest) ? rest.upperBound : nil
        case .inflected: return rest.count <= 6 && Self.endings.contains(text.folded(rest)) ? rest.upperBound : nil
        }
    }
}
