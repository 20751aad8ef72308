import BevakaCore
import FoundationEssentials
import GRDB

/// Finds the stories that a new item tells: candidates by their keys, then a comparison with each.
struct StoryFinder {
    /// Items read off one key: a number or a name that hundreds of items share tells nothing.
    private static let itemsAKey = 32
    /// Candidates by words that are compared, those with the most telling keys first, and as many by facts.
    private static let comparisons = 10

    private let byKey: PreparedStatement
    private let glances: StoryGlanceTable
    private let tellings: StoryTellingTable
    private let rulings: StoryRulingTable

    init(_ database: Database) throws {
        byKey = try PreparedStatement(
            database, "SELECT item FROM story_keys WHERE key = ? ORDER BY item DESC LIMIT \(Self.itemsAKey)")
        glances = try StoryGlanceTable(database)
        tellings = try StoryTellingTable(database)
        rulings = try StoryRulingTable(database)
    }

    /// Stories that the item belongs to, the surest first.
    ///
    /// - Parameter keys: of the item.
    func stories(of item: StoryTelling, _ keys: [StoryKey]) throws -> [StoryChoice.Match] {
        var found: [(member: StoryTelling, evidence: StoryEvidence)] = []
        for row in try candidates(item, keys) {
            guard let member = try tellings.telling(row),
                let evidence = StoryComparison(one: item, other: member).evidence()
            else { continue }
            found.append((member, evidence))
        }
        guard !found.isEmpty else { return [] }
        found = withoutLists(found, for: item)
        var choice = try StoryChoice(item, found: found, lead: tellings.lead, members: tellings.members)
        return try mergeable(&choice, for: item)
    }

    /// The first match, and those whose stories may be one with it.
    private func mergeable(_ choice: inout StoryChoice, for item: StoryTelling) throws -> [StoryChoice.Match] {
        guard let first = choice.matches.first else { return [] }
        var kept = [first]
        guard first.evidence.isStrong else { return kept }
        for match in choice.matches.dropFirst() where match.evidence.isStrong {
            let lead = try tellings.lead(first.story) ?? first.member
            let other = try tellings.lead(match.story) ?? match.member
            if StoryComparison(one: lead, other: other).isContradiction() { continue }
            var isKeptApart = false
            for story in kept.map(\.story) {
                isKeptApart = try isKeptApart || rulings.keepsApart(story, match.story)
            }
            if !isKeptApart { kept.append(match) }
        }
        return kept
    }

    /// A page that several different items of one source have as theirs is a list: sharing its address says nothing.
    private func withoutLists(
        _ found: [(member: StoryTelling, evidence: StoryEvidence)], for item: StoryTelling
    ) -> [(member: StoryTelling, evidence: StoryEvidence)] {
        let onPage = found.filter { $0.evidence.reason == .address }
        let bySource = Dictionary(grouping: onPage, by: \.member.source)
        let isList = bySource.values.contains { group in
            group.contains { !Likeness.titles($0.member.title, group[0].member.title) }
        }
        guard isList else { return found }
        return found.filter { $0.evidence.reason != .address || Likeness.titles($0.member.title, item.title) }
    }

    /// Rows that share keys with the item and may tell its story, those that share most first.
    private func candidates(_ item: StoryTelling, _ keys: [StoryKey]) throws -> [Int64] {
        let periods = Set(
            [-StoryRule.window, StoryRule.window].map { StoryKey.period(of: item.date + $0) }
        ).sorted()
        var byWords = CandidateTally()
        var byFacts = CandidateTally()
        for period in periods {
            for key in keys {
                try byKey.rows({ $0.integer(key.number(in: period)) }) {
                    let row = $0.integer() ?? 0
                    if key.isOfWords { byWords.add(row, key.score) } else { byFacts.add(row, key.score) }
                }
            }
        }
        let words = byWords.likeliest(Self.comparisons)
        let facts = byFacts.likeliest(Self.comparisons).filter { fact in !words.contains { $0.row == fact.row } }
        return try (words + facts).filter { candidate in
            // One address speaks for itself.
            try candidate.score >= StoryKey.exactScore || glances.mayTell(candidate.row, storyOf: item)
        }.map(\.row)
    }
}
