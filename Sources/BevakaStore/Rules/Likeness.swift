/// How alike two titles or two texts are, by their words; case, punctuation and white space do not count.
enum Likeness {
    /// Words of a text beyond these do not change the verdict.
    private static let wordLimit = 400

    /// In lower case, in order.
    static func words(_ text: String?) -> [Substring] {
        guard let text else { return [] }
        return Array(text.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(wordLimit))
    }

    /// Equal or nearly so: an added prefix ("Updated:"), a site's name behind a bar, a corrected word. Titles whose numbers
    /// differ are never alike: "Call 3 opens" is not "Call 4 opens".
    static func titles(_ one: String?, _ other: String?) -> Bool {
        let left = words(one)
        let right = words(other)
        if left == right { return true }
        let leftWords = Set(left)
        let rightWords = Set(right)
        guard numbers(leftWords) == numbers(rightWords) else { return false }
        let smaller = min(leftWords.count, rightWords.count)
        if smaller >= 4, leftWords.isSubset(of: rightWords) || rightWords.isSubset(of: leftWords) { return true }
        return overlap(leftWords, rightWords) >= 0.75
    }

    /// Mostly the same words; false when either is missing. A visitor counter or an added line does not make another text.
    static func texts(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other, !one.isEmpty, !other.isEmpty else { return false }
        return one == other || overlap(Set(words(one)), Set(words(other))) >= 0.7
    }

    /// Shared words among all words (Jaccard).
    private static func overlap(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
        let shared = left.intersection(right).count
        let all = left.count + right.count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }

    private static func numbers(_ words: Set<Substring>) -> Set<Substring> {
        words.filter { $0.contains(where: \.isNumber) }
    }
}
