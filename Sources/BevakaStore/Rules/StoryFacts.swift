import BevakaCore

/// What of an item reads the same in every language, and how much it tells.
enum StoryFacts {
    /// Amounts, counts from a hundred on, decimals: few other items have them.
    static func isDistinctive(_ number: String) -> Bool {
        !number.hasPrefix("y") && (number.utf8.count >= 3 || number.contains("."))
    }

    static func isYear(_ number: String) -> Bool { number.hasPrefix("y") }

    /// The facts of an item under which translations of the same publisher are looked for.
    static func telling(_ marks: StoryMarks) -> [String] {
        marks.numbers.filter { !isYear($0) && $0.utf8.count >= 2 } + days(marks) + names(marks)
    }

    static func days(_ marks: StoryMarks) -> [String] { marks.dates.filter { $0.utf8.count > 2 } }

    /// The beginning of the last word of each name: endings differ from language to language.
    static func names(_ marks: StoryMarks) -> [String] {
        marks.names.map { "·" + ($0.split(separator: " ").last ?? "").prefix(4) }
    }

    static func weight(ofNumber number: String) -> Double {
        if isYear(number) { return 0.1 }
        if isDistinctive(number) { return 1 }
        return number.utf8.count == 2 ? 0.6 : 0.35
    }

    /// A month alone says less than a day.
    static func weight(ofDate date: String) -> Double { date.utf8.count > 2 ? 0.8 : 0.3 }

    /// Names that both have: `Tallinna` is `Tallinn`, `Rīgas` is `Riga`.
    static func shared(names one: [String], _ other: [String]) -> [String] {
        let others = other.flatMap { $0.split(separator: " ") }
        return one.filter { name in
            name.split(separator: " ").contains { word in others.contains { areOneName(word, $0) } }
        }
    }

    private static func areOneName(_ one: Substring, _ other: Substring) -> Bool {
        let one = one.utf8
        let other = other.utf8
        guard one.first == other.first else { return false }
        if one.count == other.count { return one.elementsEqual(other) }
        guard min(one.count, other.count) >= 4, abs(one.count - other.count) <= 2 else { return false }
        return one.starts(with: other) || other.starts(with: one)
    }
}
