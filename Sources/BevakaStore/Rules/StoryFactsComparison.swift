import BevakaCore

/// Two tellings in different languages, by what reads the same in all of them.
struct StoryFactsComparison {
    private let one: StoryMarks
    private let other: StoryMarks
    private let numbers: FactOverlap
    private let dates: FactOverlap
    private let documents: FactOverlap
    private let places: FactOverlap
    /// Between two publishers a name of one of them counts too: who tells of it knows it.
    private let names: (shared: Int, comparable: Int)
    private let isOnePublisher: Bool

    /// What facts in common have to weigh: within one publisher, and between two.
    private static let enoughInside = 2.5
    private static let enoughOutside = 2.5

    init(_ one: StoryMarks, _ other: StoryMarks, isOneSource: Bool) {
        self.one = one
        self.other = other
        numbers = FactOverlap(
            one.numbers.filter { !StoryFacts.isYear($0) }, other.numbers.filter { !StoryFacts.isYear($0) })
        dates = FactOverlap(one.dates, other.dates)
        documents = FactOverlap(one.documents, other.documents)
        places = FactOverlap(one.places, other.places)
        isOnePublisher = isOneSource || (one.publisher != nil && one.publisher == other.publisher)
        // What contradicts itself already needs no names, and they are dear to compare.
        if numbers.isDisjoint || documents.isDisjoint || places.isDisjoint {
            names = (0, 0)
        } else if isOnePublisher {
            names = Self.compare(one, one.names, other, other.names)
        } else {
            names = Self.compare(one, one.names + one.ownNames, other, other.names + other.ownNames)
        }
    }

    /// True when ``evidence(days:)`` is nil for sure: told before anything is made of the facts, for most are apart.
    static func areApart(_ one: StoryMarks, _ other: StoryMarks) -> Bool {
        if FactOverlap.areDisjoint(one.numbers, other.numbers, { !StoryFacts.isYear($0) })
            || FactOverlap.areDisjoint(one.documents, other.documents)
            || FactOverlap.areDisjoint(one.places, other.places)
        {
            return true
        }
        let isOnePage = one.parallelPage != nil && one.parallelPage == other.parallelPage
        return !isOnePage && FactOverlap.areDisjoint(one.dates, other.dates)
    }

    /// How many names both have, and how many they could. German writes every noun with a capital, so there the other telling
    /// counts.
    private static func compare(
        _ one: StoryMarks, _ names: [String], _ other: StoryMarks, _ otherNames: [String]
    ) -> (shared: Int, comparable: Int) {
        let german = Language(rawValue: "de")
        let first = StoryFacts.shared(names: names, other.capitals).count
        let second = StoryFacts.shared(names: otherNames, one.capitals).count
        if one.language == german { return (second, otherNames.count) }
        if other.language == german { return (first, names.count) }
        // A name that begins a sentence in one of them is known as a name by the other.
        return (max(first, second), min(names.count, otherNames.count))
    }

    /// Each has numbers, documents or places of its own, and they share none of the kind.
    var isContradiction: Bool {
        let first = one.titleNumbers.filter { !StoryFacts.isYear($0) }
        let second = other.titleNumbers.filter { !StoryFacts.isYear($0) }
        let titles = FactOverlap(
            first.filter { !other.numbers.contains($0) && !other.dates.contains($0) },
            second.filter { !one.numbers.contains($0) && !one.dates.contains($0) })
        return numbers.isDisjoint || documents.isDisjoint || places.isDisjoint || titles.isDisjoint
            || (numbers.hasOthers(StoryFacts.isDistinctive) && numbers.shared.count < 4)
    }

    func evidence(days: Double) -> StoryEvidence? {
        guard !isContradiction else { return nil }
        if let page = one.parallelPage, page == other.parallelPage {
            return StoryEvidence(reason: .translation, text: "same page in another language", score: 1)
        }
        if let number = one.pageNumber, number == other.pageNumber, !dates.isDisjoint {
            let digits = number.drop { $0 != "#" }.dropFirst()
            return StoryEvidence(
                reason: .translation, text: "same page number \(digits) in another language", score: 0.9)
        }
        // One text gives one set of days in every language.
        guard !dates.isDisjoint else { return nil }
        let weight = weight(days: days)
        guard weight >= (isOnePublisher ? Self.enoughInside : Self.enoughOutside), isFirm else { return nil }
        return StoryEvidence(reason: .facts, text: text, score: min(1, weight / 12))
    }

    /// Enough facts of different kinds: one document that is in all the news is none.
    private var isFirm: Bool {
        let distinctive = numbers.shared.filter(StoryFacts.isDistinctive).count
        let count =
            numbers.shared.count + dates.shared.count + documents.shared.count + names.shared + places.shared.count
        let isGeneral = one.titleKind == .general || other.titleKind == .general
        if isOnePublisher { return count >= (isGeneral ? 4 : 3) || (count >= 2 && distinctive >= 1) }
        let isAnchored = distinctive + documents.shared.count + dates.shared.count >= 1
        // All that the shorter one says is in the longer one.
        let isWhole = numbers.conflicts + dates.conflicts == 0 && names.shared >= names.comparable
        guard numbers.agreement >= 0.7, dates.agreement >= 0.6, names.shared * 2 >= names.comparable else {
            return false
        }
        return (count >= (isGeneral ? 5 : 4) && isAnchored) || (count >= 3 && isWhole && distinctive >= 1 && !isGeneral)
            || (names.shared >= 4 && isWhole)
    }

    private func weight(days: Double) -> Double {
        var weight = numbers.shared.reduce(0) { $0 + StoryFacts.weight(ofNumber: $1) }
        weight += dates.shared.reduce(0) { $0 + StoryFacts.weight(ofDate: $1) }
        weight += Double(min(documents.shared.count, 2)) + 0.5 * Double(min(places.shared.count, 2))
        weight += 0.6 * Double(min(names.shared, 5))
        if isOnePublisher { weight += 0.8 }
        weight += days <= 1.5 ? 0.4 : (days > 4 ? -0.6 : 0)
        weight -= Double(numbers.conflicts) + 0.7 * Double(documents.conflicts) + 0.5 * Double(places.conflicts)
        weight -= 0.7 * Double(dates.conflicts)
        weight -= 0.5 * Double(max(0, names.comparable - names.shared))
        return weight
    }

    /// `same document COM/2025/123, 3 shared numbers and 2 shared names`
    private var text: String {
        var parts: [String] = []
        if let document = documents.shared.first { parts.append("same document \(document)") }
        func add(_ count: Int, _ name: String) {
            if count > 0 { parts.append("\(count) shared \(name)\(count == 1 ? "" : "s")") }
        }
        add(numbers.shared.count, "number")
        add(dates.shared.count, "date")
        add(names.shared, "name")
        add(places.shared.count, "place")
        guard let last = parts.popLast() else { return "same facts" }
        return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
    }
}

/// Which facts of one kind two tellings share.
struct FactOverlap {
    let shared: [String]
    private let onlyFirst: [String]
    private let onlySecond: [String]

    init(_ one: [String], _ other: [String]) {
        shared = one.filter { other.contains($0) }
        onlyFirst = one.filter { !other.contains($0) }
        onlySecond = other.filter { !one.contains($0) }
    }

    /// ``isDisjoint`` of those facts that count.
    static func areDisjoint(
        _ one: [String], _ other: [String], _ counts: (String) -> Bool = { _ in true }
    ) -> Bool {
        one.contains(where: counts) && other.contains(where: counts)
            && !one.contains { counts($0) && other.contains($0) }
    }

    /// Each has one of this sort that the other has not.
    func hasOthers(_ isOfSort: (String) -> Bool) -> Bool {
        onlyFirst.contains(where: isOfSort) && onlySecond.contains(where: isOfSort)
    }

    /// Facts that each of them has for itself: a translation may be shorter, but not other.
    var conflicts: Int { min(onlyFirst.count, onlySecond.count) }
    /// Neither has one that the other has not.
    var isSame: Bool { onlyFirst.isEmpty && onlySecond.isEmpty }
    /// Both have some, and none in common.
    var isDisjoint: Bool { shared.isEmpty && conflicts > 0 }
    /// Shared facts among those of the one that has fewer; 1 when it has none.
    var agreement: Double {
        let smaller = shared.count + conflicts
        return smaller == 0 ? 1 : Double(shared.count) / Double(smaller)
    }
}
