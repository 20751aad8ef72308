import BevakaCore
import FoundationEssentials

/// What one fetch said of an item, as far as two of them are compared.
struct Telling {
    var title: String?
    var text: String?
    /// Canonical.
    var link: String?
    var published: Date?
}

extension Telling {
    init(_ item: AnnotatedItem) {
        title = item.item.title
        text = item.item.contentText ?? item.item.summary
        link = item.fingerprint.link ?? item.item.url
        published = item.item.published
    }

    /// True when `other`, which comes under an identifier never seen, is this item again: after a move to another system
    /// all identifiers change, some feeds make new ones at each fetch, and editors re-post.
    ///
    /// A link alone is not enough (a news page has many items), nor is a title (a monthly "Newsletter").
    func isRetold(by other: Telling) -> Bool {
        guard hasNearlyTheWords(of: other) else { return false }
        let sameDate = published != nil && published == other.published
        let hasTexts = text?.isEmpty == false && other.text?.isEmpty == false
        if hasTexts, Likeness.texts(text, other.text), link == other.link || sameDate { return true }
        if link != nil, link == other.link { return datesAgree(with: other, unknown: !hasTexts) }
        // Without texts to compare, a telling title and the very same moment have to do; a general title says nothing.
        let words = Likeness.words(title)
        return !hasTexts && sameDate && words.count >= 4 && words == Likeness.words(other.title)
    }

    /// True when `other`, which comes under the identity of this item, is nevertheless another one: feeds that number
    /// their items by position, or give a whole page as every item's address, use identities again.
    func isDisplaced(by other: Telling, basis: ItemIdentity.Basis) -> Bool {
        if basis == .text { return false }
        if basis == .guid, let link, link == other.link { return false }
        if published != nil, published == other.published { return false }
        return !hasNearlyTheWords(of: other) && !Likeness.texts(text, other.text)
    }

    /// By the titles; short messages have none, and their texts speak.
    private func hasNearlyTheWords(of other: Telling) -> Bool {
        if title?.isEmpty ?? true, other.title?.isEmpty ?? true { return Likeness.texts(text, other.text) }
        return Likeness.titles(title, other.title)
    }

    /// Within a day: systems that move often shift dates by their time zone.
    private func datesAgree(with other: Telling, unknown: Bool) -> Bool {
        guard let published, let otherPublished = other.published else { return unknown }
        return abs(published.timeIntervalSince(otherPublished)) <= 86_400
    }
}
