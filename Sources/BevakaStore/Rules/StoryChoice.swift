/// Which stories a new item belongs to, of those that its look-up has found.
struct StoryChoice {
    /// A story with the member that speaks most for it.
    struct Match {
        var story: Int64
        var member: StoryTelling
        var evidence: StoryEvidence
    }

    /// The surest first. All but the first are to be merged into it.
    private(set) var matches: [Match] = []

    /// - Parameters:
    ///   - found: tellings that speak for their stories.
    ///   - lead: the lead of a story; nil while its only telling is alone.
    init(
        _ item: StoryTelling, found: [(member: StoryTelling, evidence: StoryEvidence)],
        lead: (Int64) throws -> StoryTelling?, members: (Int64) throws -> [StoryTelling]
    ) rethrows {
        for (story, group) in Dictionary(grouping: found, by: \.member.storyNumber) {
            guard let best = group.max(by: { Self.isBefore($1, $0) }) else { continue }
            if let lead = try lead(story) {
                // No chains: who joins by one member must also suit the lead, and facts alone need the lead or several members.
                if StoryComparison(one: item, other: lead).isContradiction() { continue }
                let isSupported =
                    best.evidence.isStrong || group.count >= 2 || group.contains { $0.member.row == lead.row }
                guard isSupported else { continue }
            }
            if !best.evidence.isStrong,
                try members(story).contains(where: {
                    StoryComparison(one: item, other: $0).isOtherNewsOfOnePublisher()
                })
            {
                continue
            }
            matches.append(Match(story: story, member: best.member, evidence: best.evidence))
        }
        matches.sort { Self.isBefore(($0.member, $0.evidence), ($1.member, $1.evidence)) }
    }

    /// By evidence, then the older story.
    private static func isBefore(
        _ one: (member: StoryTelling, evidence: StoryEvidence), _ other: (member: StoryTelling, evidence: StoryEvidence)
    ) -> Bool {
        if StoryEvidence.isBetter(one.evidence, than: other.evidence) { return true }
        if StoryEvidence.isBetter(other.evidence, than: one.evidence) { return false }
        return one.member.row < other.member.row
    }
}
