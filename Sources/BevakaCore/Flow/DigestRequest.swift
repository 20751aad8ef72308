package import FoundationEssentials

/// What a digest is made from; the digest room decides selection, order and words.
package struct DigestRequest: Sendable {
    /// `Region Stockholm`, or a team's name.
    package var title: String
    package var language: Language
    package var timeZone: TimeZone
    package var now: Date
    /// Items that arrived in this span are news.
    package var from: Date
    package var to: Date
    /// All topics known, for names and order.
    package var topics: [Topic]
    /// Those the reader wants; empty for all.
    package var wanted: [TopicID]
    /// Arrived in the span, in any order.
    package var items: [StoredItem]
    /// Every source of the configuration.
    package var sources: [SourceHealth]

    package init(
        title: String, language: Language, timeZone: TimeZone, now: Date, from: Date, to: Date, topics: [Topic],
        wanted: [TopicID] = [], items: [StoredItem], sources: [SourceHealth]
    ) {
        self.title = title
        self.language = language
        self.timeZone = timeZone
        self.now = now
        self.from = from
        self.to = to
        self.topics = topics
        self.wanted = wanted
        self.items = items
        self.sources = sources
    }
}

/// A digest in the forms that people read.
package struct RenderedDigest: Hashable, Sendable {
    package var html: String
    package var text: String
    package var markdown: String
    package var json: String
    /// Stories shown.
    package var stories: Int

    package init(html: String, text: String, markdown: String, json: String, stories: Int) {
        self.html = html
        self.text = text
        self.markdown = markdown
        self.json = json
        self.stories = stories
    }
}

/// One file of `site/`: a path relative to it, and what it holds.
package struct SiteFile: Hashable, Sendable {
    package var path: String
    package var content: String

    package init(path: String, content: String) {
        self.path = path
        self.content = content
    }
}
