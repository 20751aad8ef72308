import BevakaCore

/// How the sections of a digest are called, found and coloured.
extension View {
    func heading(of kind: Digest.Section.Kind) -> String {
        switch kind {
        case .followed: phrases[.followedTitle]
        case .topic(let topic): topic.name(in: phrases.language)
        case .earlier: phrases[.earlierTitle]
        case .other: phrases[.otherTitle]
        }
    }

    func anchor(of kind: Digest.Section.Kind) -> String {
        if case .topic(let topic) = kind { "topic-" + Self.slug(topic.id) } else { kind.id }
    }

    func hue(of kind: Digest.Section.Kind) -> Int {
        if case .topic(let topic) = kind { hue(of: topic.id) } else { Self.greyHue }
    }

    /// The style sheet's grey.
    private static let greyHue = 6
}

extension Digest.Section.Kind {
    var isTopic: Bool { if case .topic = self { true } else { false } }

    /// For other programs: a topic's identifier, or a word of its own.
    var id: String {
        switch self {
        case .followed: "followed"
        case .topic(let topic): topic.id.rawValue
        case .earlier: "earlier"
        case .other: "other"
        }
    }
}
