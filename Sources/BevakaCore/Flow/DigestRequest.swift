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
    /// What it is chosen from.
    package var pool: ItemPool
    /// The places in the pool of the items that are for the reader, rising.
    package var chosen: [Int]
    /// Every source of the configuration.
    package var sources: [SourceHealth]
    /// How long it should take to read; stories beyond it have one line each.
    package var length: Duration = Team.usualLength
    /// Items seen beside these, which are not for the reader.
    package var unwanted = 0
    /// Items without a topic are told too, last.
    package var tellsAll = false
    /// Rows of items that speak of a dossier which the reader follows.
    package var followed: Set<Int64> = []
    /// By story, what the reader has been told of it before.
    package var told: [Int64: ToldItem] = [:]
    /// What was told before and says something else now, the earliest telling first.
    package var changes: [ChangedItem] = []
    /// What makes it one of a team's editions; nil for a digest of the site.
    package var edition: EditionMark?

    package init(
        title: String, language: Language, timeZone: TimeZone, now: Date, from: Date, to: Date, topics: [Topic],
        wanted: [TopicID] = [], pool: ItemPool, chosen: [Int]? = nil, sources: [SourceHealth]
    ) {
        self.title = title
        self.language = language
        self.timeZone = timeZone
        self.now = now
        self.from = from
        self.to = to
        self.topics = topics
        self.wanted = wanted
        self.pool = pool
        self.chosen = chosen ?? Array(pool.items.indices)
        self.sources = sources
    }
}

/// An item that was told, and what its edits since then say.
package struct ChangedItem: Sendable {
    package var item: StoredItem
    package var told: ToldItem
    package var change: ItemChange

    package init(item: StoredItem, told: ToldItem, change: ItemChange) {
        self.item = item
        self.told = told
        self.change = change
    }
}

/// What an edition says of itself.
package struct EditionMark: Hashable, Sendable {
    package var number: Int
    package var kind: Edition.Kind
    /// The number of the edition that it corrects, and what a person says of that.
    package var corrects: Int?
    package var note: String?
    /// Since when there is nothing new, and how many stories a week there usually are; for a note of silence.
    package var silentSince: Date?
    package var usual: Double?
    /// Its page, where the site has an address.
    package var permalink: String?
    /// Where a reader writes who wants no more of it.
    package var contact: String?

    package init(
        number: Int, kind: Edition.Kind, corrects: Int? = nil, note: String? = nil, silentSince: Date? = nil,
        usual: Double? = nil, permalink: String? = nil, contact: String? = nil
    ) {
        self.number = number
        self.kind = kind
        self.corrects = corrects
        self.note = note
        self.silentSince = silentSince
        self.usual = usual
        self.permalink = permalink
        self.contact = contact
    }
}

/// A digest in the forms that people read.
package struct RenderedDigest: Hashable, Sendable {
    /// Of a mail with it.
    package var subject: String
    /// A whole document.
    package var html: String
    /// The part of it between head and foot.
    package var main: String
    package var text: String
    package var markdown: String
    package var json: String
    /// Stories shown.
    package var stories: Int

    package init(
        subject: String, html: String, main: String, text: String, markdown: String, json: String, stories: Int
    ) {
        self.subject = subject
        self.html = html
        self.main = main
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
