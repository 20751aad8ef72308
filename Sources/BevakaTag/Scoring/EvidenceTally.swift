import BevakaCore

/// Amounts of evidence for each topic of an item, with room for counting how often a term was found.
struct EvidenceTally: Sendable {
    /// Bytes of the text that are its lead; what comes later says less of the subject.
    private static let lead = 700
    private static let afterLead = 0.4
    /// The second mention of the same term counts half, the third a quarter.
    private static let repetition: [Double] = [1, 0.5, 0.25, 0.125, 0.06, 0]

    /// For each topic, by its number.
    private(set) var amounts: [Amounts] = []
    private var mentions: [Mentions] = []

    /// Amounts of evidence for one topic.
    struct Amounts: Sendable {
        /// By strength: sure, strong, weak.
        var title = SIMD4<Double>()
        var body = SIMD4<Double>()
        var tags = 0.0
        var against = 0.0

        /// All of it, a sure term counting 2 and a weak one a tenth: most items hold weak terms of several topics, and those must
        /// not take a part from the topic that the item is about.
        var total: Double {
            2 * (title[0] + body[0]) + title[1] + body[1] + 0.1 * (title[2] + body[2])
        }
    }

    /// How often a term was found, in the title or elsewhere.
    private struct Mentions: Sendable {
        var term: Int32
        var isTitle: Bool
        var count: Int
    }

    /// Sums up the findings of each topic.
    mutating func count(_ findings: [TopicFindings], in fields: [ItemReading.Field], work: inout Work) {
        amounts.removeAll(keepingCapacity: true)
        for findings in findings { amounts.append(findings.isEmpty ? Amounts() : sum(findings, fields, &work)) }
    }

    private mutating func sum(
        _ findings: TopicFindings, _ fields: [ItemReading.Field], _ work: inout Work
    ) -> Amounts {
        mentions.removeAll(keepingCapacity: true)
        var amounts = Amounts()
        for finding in findings {
            work.spend(mentions.count)
            let field = fields[Int(finding.field)].kind
            let number = count(finding.term, isTitle: field == .title)
            let weight = Self.repetition[Swift.min(number, Self.repetition.count - 1)]
            let isLate = field == .text && finding.occurrence.start > Self.lead
            let amount = isLate ? weight * Self.afterLead : weight
            switch (finding.strength, field) {
            case (.against, _): amounts.against += amount
            case (_, .tags): amounts.tags += amount
            case (let strength, .title): amounts.title[strength.rawValue] += amount
            case (let strength, .text): amounts.body[strength.rawValue] += amount
            }
        }
        return amounts
    }

    /// How many mentions there were before this one. A topic has few different terms in an item, so a list is quickest.
    private mutating func count(_ term: Int32, isTitle: Bool) -> Int {
        guard let known = mentions.firstIndex(where: { $0.term == term && $0.isTitle == isTitle }) else {
            mentions.append(Mentions(term: term, isTitle: isTitle, count: 1))
            return 0
        }
        mentions[known].count += 1
        return mentions[known].count - 1
    }
}
