/// What the title and the first sentences of an item say, as far as two tellings of one story are compared: words as hashes,
/// and what reads the same in every language.
package struct StoryMarks: Hashable, Sendable {
    /// How much a title tells by itself.
    package enum Title: Int, Hashable, Sendable {
        /// `Newsletter`, `Pressmeddelande 12/2026`: many items have it.
        case general
        /// Fewer than three words that tell something: `Call 3 opens`.
        case short
        case telling
    }

    package var language: Language?
    package var titleKind = Title.general
    /// The title says of itself that it is a new version: `Updated: …`.
    package var isUpdate = false
    /// Hashes of the telling words of the title in their order, without prefixes, site names and function words.
    package var title: [UInt32] = []
    /// The same of the beginning of the text.
    package var lead: [UInt32] = []
    /// Numbers, ordinals and months of the title.
    package var titleNumbers: [String] = []
    /// Numbers of title and text in one notation: `12.4 million` and `12 400 000` are `12400000`; years are `y2027`.
    package var numbers: [String] = []
    /// Days as `03-15`, months as `03`.
    package var dates: [String] = []
    /// Words that have capitals within a sentence, without diacritics and cut to eight letters, so without most inflections; words
    /// that follow each other are one name: `claire valmon`.
    package var names: [String] = []
    /// Those that are the source's or its site's own name: all items of the source have them.
    package var ownNames: [String] = []
    /// Normal forms of the documents that the item names.
    package var documents: [String] = []
    /// Codes of the regions and towns that it names.
    package var places: [String] = []
    /// Who publishes the page: see ``Publisher``.
    package var publisher: String?
    /// The page's address without what names its language; nil where nothing does.
    package var parallelPage: String?
    /// The publisher with the long number in the page's address: `/en/news/48213-ferry` is `/sv/nyheter/48213-farja`.
    package var pageNumber: String?

    /// Words with a capital that may be names or only begin a sentence: they count where the other telling has them as a name.
    package var firstWords: [String] = []

    package init() {}

    /// Everything that may be a name.
    package var capitals: [String] { names + ownNames + firstWords }
}
