/// Names that each mean one or several of up to twelve things, found by the whole name, by its beginning, or by its stem.
struct NameTable {
    /// Bit n stands for the n-th month or weekday (1 the first).
    typealias Set = UInt16

    /// What a name means where the day before it has a dot, and where it has none.
    private struct Entry {
        var dotted: Set = 0
        var plain: Set = 0
    }

    private var entries: [String: Entry] = [:]
    /// All names in order, for searching by their beginning.
    private var sorted: [String] = []

    /// - Parameter data: one line a language: its code, a dot when it writes "24." for the day, then the names of the first
    ///   month or weekday, `|`, those of the second, and so on.
    init(_ data: String) {
        for line in data.split(separator: "\n") {
            let fields = line.split(separator: ":", maxSplits: 1)
            guard fields.count == 2 else { continue }
            let dotted = fields[0].hasSuffix(".")
            for (index, names) in fields[1].split(separator: "|").enumerated() {
                for name in names.split(separator: " ") {
                    let key = Folding.fold(name)
                    if dotted {
                        entries[key, default: Entry()].dotted |= 1 << (index + 1)
                    } else {
                        entries[key, default: Entry()].plain |= 1 << (index + 1)
                    }
                }
            }
        }
        sorted = entries.keys.sorted()
    }

    /// What a folded word means as a whole name. Where languages disagree, the dot after the day decides if it can: Croatian
    /// "24. listopada" is in October, Polish "24 listopada" in November.
    func exactly(_ word: String, dotted: Bool) -> Set {
        guard let entry = entries[word] else { return 0 }
        let all = entry.dotted | entry.plain
        if all.nonzeroBitCount == 1 { return all }
        let hinted = dotted ? entry.dotted : entry.plain
        return hinted == 0 ? all : hinted
    }

    /// All that a folded word means as a whole name, in whatever language.
    func anyhow(_ word: String) -> Set {
        all(word)
    }

    /// What a folded word means as the beginning of names ("Novem", "märz"), or as a name with an ending ("Januars");
    /// 0 unless it is one thing only.
    func byStem(_ word: String) -> Set {
        guard word.unicodeScalars.count >= 3 else { return 0 }
        var found: Set = 0
        var index = lowerBound(word)
        while index < sorted.count, sorted[index].hasPrefix(word) {
            found |= all(sorted[index])
            index += 1
        }
        if found != 0 { return found.nonzeroBitCount == 1 ? found : 0 }
        var stem = Substring(word)
        for _ in 0..<4 {
            stem = stem.dropLast()
            guard stem.unicodeScalars.count >= 4 else { return 0 }
            let meaning = all(String(stem))
            if meaning != 0 { return meaning.nonzeroBitCount == 1 ? meaning : 0 }
        }
        return 0
    }

    private func all(_ name: String) -> Set {
        entries[name].map { $0.dotted | $0.plain } ?? 0
    }

    private func lowerBound(_ word: String) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
