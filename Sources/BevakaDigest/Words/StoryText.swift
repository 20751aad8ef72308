import BevakaCore

/// What an item is called and how it begins, in plain text on one line.
struct StoryText: Hashable, Sendable {
    /// Scalars of a text that are looked at.
    static let window = 1_200

    /// The item's title, else its first words, else where it lies; nil when the item says nothing at all.
    let headline: String?
    /// What the headline was taken from; nil for an address.
    let headlineField: Evidence.Field?
    /// One or two sentences that say more than the headline; nil when there are none.
    let lead: String?

    init(_ item: Item) {
        let title = item.title.map(PlainText.line) ?? ""
        let opening = Self.opening(of: item, behind: title)
        if !title.isEmpty {
            headline = title
            headlineField = .title
            lead = opening.flatMap { SentenceCutter($0).lead() }
        } else if let opening {
            let words = PlainText.firstWords(12, of: opening)
            headline = words
            headlineField = .text
            lead = words == opening ? nil : SentenceCutter(opening).lead()
        } else {
            headline = item.url.flatMap(Self.address)
            headlineField = nil
            lead = nil
        }
    }

    /// What an item is called, where nothing more is told of it.
    static func headline(of item: Item) -> String? {
        let title = item.title.map(PlainText.line) ?? ""
        return title.isEmpty ? StoryText(item).headline : title
    }

    /// The summary where it holds a whole sentence, else the text; neither may repeat the title.
    private static func opening(of item: Item, behind title: String) -> String? {
        var second: String?
        for candidate in [item.summary, item.contentText] {
            guard let candidate else { continue }
            let line = without(title, PlainText.line(candidate, first: window))
            if line.isEmpty || isBoilerplate(line) { continue }
            if SentenceCutter(line).hasSentence { return line }
            second = second ?? line
        }
        return second
    }

    /// Feeds of press rooms start the text with the title once more.
    private static func without(_ title: String, _ text: String) -> String {
        guard !title.isEmpty, text.hasPrefix(title) else { return text }
        let rest = text.dropFirst(title.count)
        guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return text }
        return String(rest.drop { !$0.isLetter && !$0.isNumber && !"\"“”„«(".contains($0) })
    }

    /// WordPress's own last line, which is all that some feeds have.
    private static func isBoilerplate(_ text: String) -> Bool {
        text.hasPrefix("The post ") && text.contains("appeared first on")
    }

    /// Host and path.
    private static func address(_ url: String) -> String? {
        guard let link = WebLink(url) else { return nil }
        return String(link.text.drop { $0 != "/" }.drop { $0 == "/" })
    }
}
