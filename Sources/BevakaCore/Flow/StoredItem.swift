package import FoundationEssentials

/// An item of the archive, with its source, its story and its history.
package struct StoredItem: Hashable, Sendable {
    /// The row; orders items by arrival.
    package var row: Int64
    /// What people type: `bevaka show 3f9a1c20`.
    package var publicID: String
    package var sourceName: String
    package var sourceGroup: String?
    package var sourceWeight: Double
    package var annotated: AnnotatedItem
    package var story: Int64
    /// True for the telling that stands for its story.
    package var isLead: Bool
    package var firstSeen: Date
    /// When it counts as news: its first sight, or for a new source's back catalogue its publication.
    package var arrived: Date?
    /// 1 for the first text, higher after edits.
    package var revision: Int
    /// When the text came that it has now; nil for one that was never edited.
    package var revised: Date?
    /// Numbers of the editions it went to.
    package var editions: [String]
    /// What people said of its topics; `annotated.topics` follows it.
    package var corrections: [Correction] = []
    /// Why it is in its story; nil for the telling that the story began with.
    package var storyLink: StoryLink?
    /// What people said of the stories it belongs to.
    package var storyRulings: [StoryRuling] = []
    /// The public identifier of the telling that stands for the story.
    package var leadID: String

    package init(
        row: Int64, publicID: String, sourceName: String, sourceGroup: String? = nil, sourceWeight: Double = 1,
        annotated: AnnotatedItem, story: Int64, isLead: Bool, firstSeen: Date, arrived: Date?, revision: Int = 1,
        editions: [String] = []
    ) {
        self.row = row
        self.publicID = publicID
        self.sourceName = sourceName
        self.sourceGroup = sourceGroup
        self.sourceWeight = sourceWeight
        self.annotated = annotated
        self.story = story
        self.isLead = isLead
        self.firstSeen = firstSeen
        self.arrived = arrived
        self.revision = revision
        self.editions = editions
        leadID = publicID
    }
}
