import BevakaCore
import FoundationEssentials

/// An item while it is read: what was found so far, and how strong each finding is.
struct ItemDraft {
    /// A text field that is converted when the item ends and its rivals are known.
    struct Text {
        var span = TextSpan()
        var kind = TextKind.undeclared
        var scope: Int32 = 0
        /// 0 is nothing yet; a stronger element replaces a weaker one, of equals the first stays.
        var strength = 0
    }

    var title = Text()
    var content = Text()
    var summary = Text()
    var identifier: String?
    var identifierStrength = 0
    var isPermanentLink = false
    var link: String?
    var linkStrength = 0
    var related: String?
    var image: String?
    var imageStrength = 0
    var published: Date?
    var publishedStrength = 0
    var modified: Date?
    var modifiedStrength = 0
    /// A date that does not say what it is of (dc:date): published, unless something else is.
    var undecided: Date?
    var authors: [Author] = []
    var categories: [Category] = []
    var language: String?
    var scopeLanguage: String?
    var enclosures: [Enclosure] = []
    /// The core element that gave the summary: RSS with both description and summary means the second as the full text.
    var summaryElement: Element?
}
