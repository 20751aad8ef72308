package import FoundationEssentials

/// A numbered, frozen list of items for one team, with the words in which it goes out.
package struct Edition: Hashable, Sendable {
    /// Why it was made.
    package enum Kind: String, Hashable, Sendable, Codable {
        /// By the team's timetable.
        case regular
        /// A person asked for it.
        case extra
        /// It replaces an earlier edition, and says so.
        case correction
        /// The week in review.
        case weekly
        /// That there is nothing new.
        case silence
    }

    /// The row; orders all teams' editions by creation.
    package var id: Int64
    /// ``Team/key``.
    package var team: String
    /// 1 for a team's first edition.
    package var number: Int
    package var kind: Kind
    package var created: Date
    /// Nil when it has been emptied: it then lives on as a file of the site.
    package var content: EditionContent?
    /// In the order of the edition.
    package var items: [EditionItem]

    package init(
        id: Int64, team: String, number: Int, kind: Kind, created: Date, content: EditionContent?,
        items: [EditionItem]
    ) {
        self.id = id
        self.team = team
        self.number = number
        self.kind = kind
        self.created = created
        self.content = content
        self.items = items
    }
}

/// An item in an edition.
package struct EditionItem: Hashable, Sendable {
    package enum Role: String, Hashable, Sendable {
        /// Told for the first time: once a team, which the archive itself enforces.
        case news
        /// Told before, and edited since.
        case change
        /// Told again by a correction or a review.
        case again
    }

    package var row: Int64
    /// The revision that was told.
    package var revision: Int
    package var role: Role

    package init(row: Int64, revision: Int, role: Role) {
        self.row = row
        self.revision = revision
        self.role = role
    }
}

/// An edition in all forms, the same content in each.
package struct EditionContent: Hashable, Sendable, Codable {
    /// Of the mail, on one line.
    package var subject: String
    /// Of the document: `EU advisers: EU monitor, Tuesday 24 November 2026`.
    package var title: String
    package var language: Language
    /// The HTML between the page's head and foot; a mail and a page of the site are put around it.
    package var main: String
    package var text: String
    package var markdown: String
    package var json: String
    /// Stories told.
    package var stories: Int
    /// The deadlines as a calendar (RFC 5545), for mail; nil when there are none.
    package var calendar: String?
    /// What chats show; without the digest document, which is ``json``.
    package var chat: ChatEdition

    package init(
        subject: String, title: String, language: Language, main: String, text: String, markdown: String, json: String,
        stories: Int, chat: ChatEdition, calendar: String? = nil
    ) {
        self.subject = subject
        self.title = title
        self.language = language
        self.main = main
        self.text = text
        self.markdown = markdown
        self.json = json
        self.stories = stories
        self.calendar = calendar
        self.chat = chat
    }
}
