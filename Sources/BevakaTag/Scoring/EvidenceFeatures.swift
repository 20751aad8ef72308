/// What the score of a topic is made from.
package enum EvidenceFeature: Int, Hashable, Sendable, CaseIterable {
    /// Always 1.
    case constant
    /// Terms in the title and in the text, by strength; each between 0 and 1, saturating.
    case titleSure, titleStrong, titleWeak, bodySure, bodyStrong, bodyWeak
    /// Terms in the source's own tags.
    case tags
    /// The institution's own label: 1, or less for a hint.
    case label
    /// 1 when the source's items are usually about the topic.
    case source
    /// Terms that speak against the topic.
    case against
    /// The topic's part of all evidence for all topics.
    case share
    /// How many other topics have evidence of their own in the text, saturating.
    case others
    /// Words of subjects that no topic covers, in the title and in the text.
    case elsewhereTitle, elsewhereBody
    /// 1 when title and text both speak for the topic.
    case agreement

    /// As `model.yml` writes it.
    package var name: String { String(describing: self) }

    init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}

/// The features of one item for one topic.
package struct EvidenceFeatures: Hashable, Sendable {
    /// By the number of the feature; a vector, since a list would cost an allocation for each topic of each item.
    private var storage = SIMD16<Double>()

    /// By the number of the feature.
    package var values: [Double] { EvidenceFeature.allCases.map { self[$0] } }

    package subscript(feature: EvidenceFeature) -> Double {
        get { storage[feature.rawValue] }
        set { storage[feature.rawValue] = newValue }
    }

    /// By the number of the feature.
    subscript(number: Int) -> Double { storage[number] }

    /// From 0 up to 1: the first piece of evidence says most.
    static func saturated(_ amount: Double) -> Double {
        amount / (amount + 0.7)
    }
}
