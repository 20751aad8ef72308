/// The identifier of one of the region's topics, as written in feeds.yml and in the vocabularies: `cohesion`, `transport` …
package struct TopicID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package static func < (left: TopicID, right: TopicID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A topic of the region as people see it: its names and its rank. What makes an item belong to it is the tagger's business.
package struct Topic: Hashable, Sendable {
    package var id: TopicID
    /// Names by language; English is the one to fall back to.
    package var names: [Language: String]
    /// Smaller comes first in a digest. The four priority topics have 1 … 4.
    package var priority: Int

    package init(id: TopicID, names: [Language: String], priority: Int) {
        self.id = id
        self.names = names
        self.priority = priority
    }

    /// The name in `language`, else in English, else the identifier.
    package func name(in language: Language) -> String {
        names[language] ?? names[.english] ?? id.rawValue
    }
}

/// That an item belongs to a topic: how surely, and why.
package struct TopicMatch: Hashable, Sendable, Codable {
    package var id: TopicID
    /// 0 … 1, to be read as a probability.
    package var score: Double
    /// What made the score, strongest first.
    package var evidence: [Evidence]

    package init(id: TopicID, score: Double, evidence: [Evidence]) {
        self.id = id
        self.score = score
        self.evidence = evidence
    }
}

/// A place in an item's text that speaks for a topic.
package struct Evidence: Hashable, Sendable, Codable {
    /// The part of an item that was read.
    package enum Field: String, Hashable, Sendable, Codable {
        case title, text, tags
    }

    /// The term as the vocabulary writes it: `järnväg*`.
    package var term: String
    /// What stands in the text: `järnvägsutbyggnad`.
    package var match: String
    package var field: Field
    /// Offsets in Unicode scalars of that field, `end` excluded.
    package var start: Int
    package var end: Int

    package init(term: String, match: String, field: Field, start: Int, end: Int) {
        self.term = term
        self.match = match
        self.field = field
        self.start = start
        self.end = end
    }
}
