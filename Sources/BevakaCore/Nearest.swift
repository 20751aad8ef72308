/// The word that somebody probably meant.
package enum Nearest {
    /// The nearest of `candidates` by optimal string alignment (the restricted Damerau–Levenshtein distance), when it is
    /// near enough to be a slip of the fingers: one in three letters, three at most. Upper and lower case are equal.
    package static func word(to written: String, among candidates: some Sequence<String>) -> String? {
        let word = Array(written.lowercased().unicodeScalars)
        guard !word.isEmpty, word.count <= 64 else { return nil }
        let allowed = min(3, max(1, word.count / 3))
        var best: (word: String, distance: Int)?
        for candidate in candidates where candidate != written {
            let other = Array(candidate.lowercased().unicodeScalars)
            guard abs(other.count - word.count) <= allowed else { continue }
            let distance = distance(word, other)
            if distance <= allowed && distance < (best?.distance ?? .max) { best = (candidate, distance) }
        }
        return best?.word ?? candidates.first { word.count >= 3 && $0.lowercased().hasPrefix(written.lowercased()) }
    }

    /// `; did you mean "weight"?`, or nothing.
    package static func question(_ suggestion: String?) -> String {
        suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
    }

    /// `a, b or c`
    package static func alternatives(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
    package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (i, scalar) in left.enumerated() {
            var row = [i + 1]
            for (j, other) in right.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (scalar == other ? 0 : 1))
                if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
