import BevakaCore
import FoundationEssentials

/// What all templates of one rendering share: language, clock, and how topics are called and coloured.
struct View: Sendable {
    /// Chips and bars have this many colours in the style sheet; topics take them in order of priority.
    static let hues = 8

    let phrases: Phrases
    let words: DateWords
    let topics: [Topic]
    /// Dates of this year are written without it.
    let year: Int
    private let places: [TopicID: Int]

    init(phrases: Phrases, timeZone: TimeZone, topics: [Topic], now: Date) {
        self.phrases = phrases
        self.topics = topics.byPriority
        words = DateWords(phrases: phrases, timeZone: timeZone)
        year = words.day(of: now).year
        places = Dictionary(
            self.topics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func hue(of topic: TopicID) -> Int { places[topic, default: 0] % Self.hues }

    func name(of topic: TopicID) -> String {
        places[topic].map { topics[$0].name(in: phrases.language) } ?? topic.rawValue
    }

    /// `id` as an HTML id and a file name: letters of other alphabets and signs become hyphens.
    static func slug(_ id: TopicID) -> String {
        let allowed = id.rawValue.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return String(allowed)
    }

    /// A moment as templates write it: `<time datetime="{{iso}}">{{words}}</time>`.
    func time(_ date: Date) -> Fields {
        ["iso": LocalTime.timestamp(date), "words": words.short(date, year: year)]
    }

    /// The language of a text when it is not the page's own, as `lang` attributes want it.
    func foreign(_ language: Language?) -> Any {
        guard let language, language != phrases.language else { return false }
        return ["code": language.rawValue, "name": phrases.name(of: language)] as Fields
    }
}

/// A value for a template: `false` where there is none.
func orFalse(_ value: Any?) -> Any { value ?? false }
