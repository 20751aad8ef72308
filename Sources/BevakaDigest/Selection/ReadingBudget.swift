import BevakaCore

/// How many stories a digest tells in full, so that it can be read in the time that its reader has.
///
/// Every topic has its best story in full. The others are told in full as long as there is time, the highest rank first,
/// whatever its section; the lines of the rest are there to be skimmed.
struct ReadingBudget {
    /// What adults read of a text of their work, silently.
    static let wordsAMinute = 220.0
    /// Source, time, documents and evidence of a story: glanced at.
    private static let wordsAround = 12

    let length: Duration

    /// Sets `full` of the sections; their stories stand best first.
    func spend(on sections: inout [Digest.Section]) {
        var words = Int(Double(length.components.seconds) / 60 * Self.wordsAMinute)
        let places = sections.indices.filter { sections[$0].kind.isToldInFull }
        for place in places {
            sections[place].full = 1
            words -= Self.cost(of: sections[place].stories[0])
        }
        while words > 0, let place = best(places, in: sections) {
            let cost = Self.cost(of: sections[place].stories[sections[place].full])
            guard cost <= words else { return }
            sections[place].full += 1
            words -= cost
        }
    }

    /// The section whose next story has the highest rank; nil when all are told in full.
    private func best(_ places: [Int], in sections: [Digest.Section]) -> Int? {
        places.filter { sections[$0].full < sections[$0].stories.count }
            .max { rank(sections[$0]) < rank(sections[$1]) }
    }

    private func rank(_ section: Digest.Section) -> Double { section.stories[section.full].rank }

    private static func cost(of story: Story) -> Int {
        let text = story.text
        return words(text.headline) + words(text.lead) + wordsAround
    }

    private static func words(_ text: String?) -> Int {
        text?.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) } ?? 0
    }
}

extension Digest.Section.Kind {
    /// Earlier stories and those without a topic have lines only.
    fileprivate var isToldInFull: Bool {
        switch self {
        case .followed, .topic: true
        case .earlier, .other: false
        }
    }
}
