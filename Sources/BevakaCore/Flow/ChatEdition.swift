/// An edition as a chat room reads it: short, in plain words that each kind of room puts into its own notation.
package struct ChatEdition: Hashable, Sendable, Codable {
    package var title: String
    /// One line beneath the title.
    package var summary: String
    package var language: Language
    /// The edition's own page, where there is one.
    package var link: Link?
    package var sections: [Section]
    /// Stories of the edition that stand in no section. What a room has no space for is counted on top.
    package var moreCount: Int
    /// The digest document of the edition, for programs.
    package var json: String

    /// Where to read on, and the words to say so: "The whole edition".
    package struct Link: Hashable, Sendable, Codable {
        package var text: String
        package var url: String

        package init(text: String, url: String) {
            self.text = text
            self.url = url
        }
    }

    /// A topic and its stories, in the order of the edition.
    package struct Section: Hashable, Sendable, Codable {
        package var topic: String
        package var stories: [Story]

        package init(topic: String, stories: [Story]) {
            self.topic = topic
            self.stories = stories
        }
    }

    package struct Story: Hashable, Sendable, Codable {
        package var headline: String
        package var url: String
        package var source: String
        /// What matters beside the headline: a deadline, why it is here.
        package var detail: String?

        package init(headline: String, url: String, source: String, detail: String? = nil) {
            self.headline = headline
            self.url = url
            self.source = source
            self.detail = detail
        }
    }

    package init(
        title: String, summary: String, language: Language, link: Link? = nil, sections: [Section], moreCount: Int = 0,
        json: String
    ) {
        self.title = title
        self.summary = summary
        self.language = language
        self.link = link
        self.sections = sections
        self.moreCount = moreCount
        self.json = json
    }
}
