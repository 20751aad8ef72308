import BevakaCore

/// The cues of one language, found word by word.
///
/// Notation: `ansök*` is the beginning of a word, `*frist` may begin inside of one; everything else is whole words.
struct CueTable: Sendable {
    /// Bytes of a cue; the lists hold none that is longer.
    static let longestCue = 64

    private struct Entry {
        var kind: CueKind
        var isPrefix: Bool
    }

    private var entries: [Entry] = []
    private let atWordStart: PrefixIndex
    private let inside: PrefixIndex

    /// The cues of each kind, parted by commas.
    init(_ lists: [CueKind: String]) {
        var starting: [(bytes: [UInt8], value: Int)] = []
        var inner: [(bytes: [UInt8], value: Int)] = []
        for (kind, list) in lists.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            for cue in list.split(separator: ",") {
                let (bytes, opensInside, isPrefix) = Self.read(cue)
                guard !bytes.isEmpty, bytes.count <= Self.longestCue else { continue }
                let stem = (bytes: bytes, value: entries.count)
                if opensInside { inner.append(stem) } else { starting.append(stem) }
                entries.append(Entry(kind: kind, isPrefix: isPrefix))
            }
        }
        atWordStart = PrefixIndex(starting)
        inside = PrefixIndex(inner)
    }

    private static func read(_ cue: Substring) -> (bytes: [UInt8], opensInside: Bool, isPrefix: Bool) {
        var bytes = FoldedText(String(cue)).bytes[...]
        while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        let opensInside = bytes.first == UInt8(ascii: "*")
        if opensInside { bytes.removeFirst() }
        let isPrefix = bytes.last == UInt8(ascii: "*")
        if isPrefix { bytes.removeLast() }
        return (Array(bytes), opensInside, isPrefix)
    }

    /// The cues of a stretch of text in order. Inside of a cue only what is applied for, and its stage, are found:
    /// `sista ansökningsdag` speaks of an application.
    func cues(in range: Range<Int>, of text: TextScan) -> [Cue] {
        var cues: [Cue] = []
        var claimed = range.lowerBound
        text.spend(range.count)
        for place in range {
            let startsWord = text.isWord(place) && !text.isWord(place - 1)
            if startsWord { add(from: atWordStart, at: place, within: range, text, claimed: &claimed, to: &cues) }
            add(from: inside, at: place, within: range, text, claimed: &claimed, to: &cues)
        }
        return cues
    }

    @inline(__always)
    private func add(
        from index: PrefixIndex, at place: Int, within range: Range<Int>, _ text: TextScan, claimed: inout Int,
        to cues: inout [Cue]
    ) {
        for candidate in index.candidates(at: place, in: text) {
            guard let end = index.end(of: candidate, at: place, in: text), end <= range.upperBound else { continue }
            let entry = entries[index.value(of: candidate)]
            let isFree = place >= claimed
            guard entry.isPrefix || !text.isWord(end) || !text.isWord(end - 1),
                isFree || entry.kind.isAction || entry.kind.isStage
            else { continue }
            cues.append(Cue(kind: entry.kind, range: place..<end))
            if isFree { claimed = end }
        }
    }

    private static let tables: [String: CueTable] = CueLists.all.mapValues { CueTable($0) }

    /// For a language that is not known.
    private static let allLanguages = CueTable(
        CueLists.all.sorted { $0.key < $1.key }.reduce(into: [:]) { all, language in
            for (kind, list) in language.value { all[kind, default: ""] += "," + list }
        })

    static func of(_ language: Language?) -> CueTable {
        guard let code = language?.rawValue else { return allLanguages }
        return tables[code == "no" ? "da" : code] ?? allLanguages
    }
}
