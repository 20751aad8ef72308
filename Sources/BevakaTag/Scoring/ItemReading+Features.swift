import BevakaCore

extension ItemReading {
    /// The features of every topic, by its number; a number beyond those of `labels` is what lies elsewhere.
    mutating func features(
        labels: [Double], usual: [Bool], work: inout Work, into features: inout [EvidenceFeatures]
    ) {
        tally.count(findings, in: fields, work: &work)
        let elsewhere = labels.count < tally.amounts.count ? tally.amounts[labels.count] : EvidenceTally.Amounts()
        // What lies elsewhere speaks through features of its own; here it takes half a part.
        var all = 0.5 * elsewhere.total
        // Topics with evidence of their own.
        var told = 0
        for topic in labels.indices {
            let total = tally.amounts[topic].total
            all += total
            if total >= 1 { told += 1 }
        }
        features.removeAll(keepingCapacity: true)
        for topic in labels.indices {
            let amount = tally.amounts[topic]
            let total = amount.total
            var found = EvidenceFeatures(amount, elsewhere: elsewhere)
            found[.label] = labels[topic]
            found[.source] = usual[topic] ? 1 : 0
            found[.share] = all > 0 ? total / all : 0
            let others = total >= 1 ? told - 1 : told
            found[.others] = total > 0 ? EvidenceFeatures.saturated(Double(others)) : 0
            features.append(found)
        }
    }
}

extension EvidenceFeatures {
    /// What the amounts of one topic alone give.
    fileprivate init(_ amount: EvidenceTally.Amounts, elsewhere: EvidenceTally.Amounts) {
        self.init()
        self[.constant] = 1
        set(amount.title, .titleSure, .titleStrong, .titleWeak)
        set(amount.body, .bodySure, .bodyStrong, .bodyWeak)
        self[.tags] = Self.saturated(amount.tags)
        self[.against] = Self.saturated(amount.against)
        self[.agreement] = amount.title.max() > 0 && amount.body.max() > 0 ? 1 : 0
        self[.elsewhereTitle] = Self.saturated(elsewhere.title[0] + elsewhere.title[1] + elsewhere.title[2])
        self[.elsewhereBody] = Self.saturated(elsewhere.body[0] + elsewhere.body[1] + elsewhere.body[2])
    }

    private mutating func set(
        _ amounts: SIMD4<Double>, _ sure: EvidenceFeature, _ strong: EvidenceFeature, _ weak: EvidenceFeature
    ) {
        self[sure] = Self.saturated(amounts[0])
        self[strong] = Self.saturated(amounts[1])
        self[weak] = Self.saturated(amounts[2])
    }
}
