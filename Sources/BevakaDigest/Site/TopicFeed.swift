import BevakaCore
import FoundationEssentials

/// A topic as a feed: Atom 1.0 (RFC 4287) and JSON Feed 1.1, with the same entries and the same identifiers.
struct TopicFeed {
    let topic: Topic
    /// Newest arrival first.
    let stories: [Story]
    let site: SitePages

    var title: String {
        site.view.phrases(.feedTitle, ["title": site.title, "topic": site.view.name(of: topic.id)])
    }

    /// The address of a file of the site: absolute where the site's own address is known, else as seen from `topics/`.
    func address(_ path: String) -> String {
        guard let base = WebLink(site.request.baseURL)?.text else {
            return path.hasPrefix("topics/") ? String(path.dropFirst("topics/".count)) : "../" + path
        }
        return (base.hasSuffix("/") ? base : base + "/") + path
    }

    var slug: String { View.slug(topic.id) }

    /// One entry for each story; its identifier is the lead's public one.
    static func id(of story: Story) -> String { StableID.urn("item/" + story.lead.publicID) }

    /// The last change of the entry's text, as far as the source says.
    static func updated(_ story: Story) -> Date {
        let item = story.lead.annotated.item
        return [item.modified, item.published].compactMap(\.self).max() ?? story.lead.arrived ?? story.lead.firstSeen
    }

    /// The source first, then those that the item names.
    static func authors(_ story: Story) -> [String] {
        let named = story.lead.annotated.item.authors.compactMap { $0.name.map(PlainText.line) }
        var seen: Set<String> = []
        return ([PlainText.line(story.lead.sourceName)] + named).filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
