import BevakaCore

extension ItemReading {
    /// Bytes of the text that are its lead; what comes later says less of the subject.
    private static let lead = 700
    private static let afterLead = 0.4
    /// The second mention of the same term counts half, the third a quarter.
    private static let repetition: [Double] = [1, 0.5, 0.25, 0.125, 0.06, 0]

    /// Amounts of evidence for one topic.
    private struct Amounts {
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

    /// The features of every topic, by its number; a number beyond those of `labels` is what lies elsewhere.
    func features(labels: [Double], usual: [Bool]) -> [EvidenceFeatures] {
        var mentions: [Mentions] = []
        let amounts = findings.map { findings in
            findings.isEmpty ? Amounts() : self.amounts(findings, mentions: &mentions)
        }
        let elsewhere = labels.count < amounts.count ? amounts[labels.count] : Amounts()
        // What lies elsewhere speaks through features of its own; here it takes half a part.
        var all = 0.5 * elsewhere.total
        for amount in amounts.prefix(labels.count) { all += amount.total }
        return labels.indices.map { topic in
            let amount = amounts[topic]
            let total = amount.total
            var features = EvidenceFeatures()
            features[.constant] = 1
            features.set(amount.title, .titleSure, .titleStrong, .titleWeak)
            features.set(amount.body, .bodySure, .bodyStrong, .bodyWeak)
            features[.tags] = EvidenceFeatures.saturated(amount.tags)
            features[.label] = labels[topic]
            features[.source] = usual[topic] ? 1 : 0
            features[.against] = EvidenceFeatures.saturated(amount.against)
            features[.share] = all > 0 ? total / all : 0
            var others = 0
            for other in labels.indices where other != topic && amounts[other].total >= 1 { others += 1 }
            features[.others] = total > 0 ? EvidenceFeatures.saturated(Double(others)) : 0
            features[.agreement] = amount.title.max() > 0 && amount.body.max() > 0 ? 1 : 0
            features[.elsewhereTitle] = EvidenceFeatures.saturated(
                elsewhere.title[0] + elsewhere.title[1] + elsewhere.title[2])
            features[.elsewhereBody] = EvidenceFeatures.saturated(
                elsewhere.body[0] + elsewhere.body[1] + elsewhere.body[2])
            return features
        }
    }

    /// How often a term was found, in the title or elsewhere.
    private struct Mentions {
        var term: Int32
        var isTitle: Bool
        var count: Int
    }

    /// Sums up the findings of a topic; `mentions` is room for counting them.
    private func amounts(_ findings: [Finding], mentions: inout [Mentions]) -> Amounts {
        mentions.removeAll(keepingCapacity: true)
        var amounts = Amounts()
        for finding in findings {
            let field = fields[finding.field].kind
            let number = Self.count(index.facts[finding.occurrence.rule].term, isTitle: field == .title, in: &mentions)
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
    private static func count(_ term: Int32, isTitle: Bool, in mentions: inout [Mentions]) -> Int {
        guard let known = mentions.firstIndex(where: { $0.term == term && $0.isTitle == isTitle }) else {
            mentions.append(Mentions(term: term, isTitle: isTitle, count: 1))
            return 0
        }
        mentions[known].count += 1
        return mentions[known].count - 1
    }
}

extension EvidenceFeatures {
    fileprivate mutating func set(
        _ amounts: SIMD4<Double>, _ sure: EvidenceFeature, _ strong: EvidenceFeature, _ weak: EvidenceFeature
    ) {
        self[sure] = Self.saturated(amounts[0])
        self[strong] = Self.saturated(amounts[1])
        self[weak] = Self.saturated(amounts[2])
    }
}
