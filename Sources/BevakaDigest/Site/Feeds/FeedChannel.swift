package import BevakaCore

/// Something of the site that people subscribe to: a topic, a team's selection, a group of sources, a saved search.
package struct FeedChannel: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case topic, team, group, query

        /// The folder of the site.
        var folder: String {
            switch self {
            case .topic: "topics"
            case .team: "teams"
            case .group: "groups"
            case .query: "queries"
            }
        }
    }

    package let kind: Kind
    /// A topic's identifier, else the name. The feed's `id` is made from it, so a feed that is renamed is a new one.
    package let key: String
    /// What people call it.
    package let name: String
    /// The file name without its ending.
    package let slug: String
    /// What a saved search asks for, to be shown beside its name.
    package let detail: String?

    package init(kind: Kind, key: String, name: String, slug: String, detail: String? = nil) {
        self.kind = kind
        self.key = key
        self.name = name
        self.slug = slug
        self.detail = detail
    }

    package static func topic(_ topic: Topic, in language: Language) -> FeedChannel {
        FeedChannel(
            kind: .topic, key: topic.id.rawValue, name: topic.name(in: language), slug: View.slug(topic.id))
    }

    /// Channels of one kind, with a file name each.
    package static func named(_ names: [String], kind: Kind) -> [FeedChannel] {
        zip(names, Slug.unique(names)).map { FeedChannel(kind: kind, key: $0, name: $0, slug: $1) }
    }

    package static func queries(_ queries: [SavedQuery]) -> [FeedChannel] {
        zip(queries, Slug.unique(queries.map(\.name))).map { query, slug in
            FeedChannel(kind: .query, key: query.name, name: query.name, slug: slug, detail: query.query)
        }
    }

    /// Below the site, without an ending: `topics/maritime`. The older parts of the feed lie in a folder of this name.
    package var path: String { kind.folder + "/" + slug }

    /// Stays the same wherever the site moves.
    var urn: String { StableID.urn(kind.rawValue + "/" + key) }
}
