import BevakaCore

extension ItemReading {
    /// Bytes of the text that are its lead; what comes later says less of the subject.
    private static let lead = 700
    private static let afterLead = 0.4
    /// The second mention of the same term counts half, the third a quarter.
    private static let repetition: [Double] = [1, 0.5, 0.25, 0.125, 0.06, 0]

    /// Amounts of evidence for one topic.
    private struct Amounts {
        var title = [0.0, 0, 0]
        var body = [0.0, 0, 0]
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
        var mentions: [UInt8] = []
        let amounts = findings.map { findings in
            findings.isEmpty ? Amounts() : self.amounts(findings, mentions: &mentions)
        }
        let totals = amounts.map(\.total)
        let elsewhere = amounts.dropFirst(labels.count).first ?? Amounts()
        // What lies elsewhere speaks through features of its own; here it takes half a part.
        let all = totals.prefix(labels.count).reduce(0, +) + 0.5 * elsewhere.total
        return labels.indices.map { topic in
            let amount = amounts[topic]
            var features = EvidenceFeatures()
            features[.constant] = 1
            features.set(amount.title, [.titleSure, .titleStrong, .titleWeak])
            features.set(amount.body, [.bodySure, .bodyStrong, .bodyWeak])
            features[.tags] = EvidenceFeatures.saturated(amount.tags)
            features[.label] = labels[topic]
            features[.source] = usual[topic] ? 1 : 0
            features[.against] = EvidenceFeatures.saturated(amount.against)
            features[.share] = all > 0 ? totals[topic] / all : 0
            let others = labels.indices.count { $0 != topic && totals[$0] >= 1 }
            features[.others] = totals[topic] > 0 ? EvidenceFeatures.saturated(Double(others)) : 0
            let agree = amount.title.contains { $0 > 0 } && amount.body.contains { $0 > 0 }
            features[.agreement] = agree ? 1 : 0
            features[.elsewhereTitle] = EvidenceFeatures.saturated(elsewhere.title.reduce(0, +))
            features[.elsewhereBody] = EvidenceFeatures.saturated(elsewhere.body.reduce(0, +))
            return features
        }
    }

    /// Sums up the findings of a topic; `mentions` is room for counting terms, all zero between calls.
    private func amounts(_ findings: [Finding], mentions: inout [UInt8]) -> Amounts {
        if mentions.isEmpty { mentions = [UInt8](repeating: 0, count: 2 * index.termCount) }
        var amounts = Amounts()
        for finding in findings {
            let field = fields[finding.field].kind
            let slot = 2 * index.rules[finding.occurrence.rule].term + (field == .title ? 1 : 0)
            let weight = Self.repetition[Int(mentions[slot])]
            mentions[slot] = min(mentions[slot] + 1, UInt8(Self.repetition.count - 1))
            let isLate = field == .text && finding.occurrence.start > Self.lead
            let amount = isLate ? weight * Self.afterLead : weight
            switch (finding.strength, field) {
            case (.against, _): amounts.against += amount
            case (_, .tags): amounts.tags += amount
            case (let strength, .title): amounts.title[strength.rawValue] += amount
            case (let strength, .text): amounts.body[strength.rawValue] += amount
            }
        }
        for finding in findings {
            let term = index.rules[finding.occurrence.rule].term
            mentions[2 * term] = 0
            mentions[2 * term + 1] = 0
        }
        return amounts
    }
}

extension EvidenceFeatures {
    fileprivate mutating func set(_ amounts: [Double], _ features: [EvidenceFeature]) {
        for (amount, feature) in zip(amounts, features) { self[feature] = Self.saturated(amount) }
    }
}
