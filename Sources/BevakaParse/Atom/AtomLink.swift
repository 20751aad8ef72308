/// An Atom link (RFC 4287 §4.2.7) as its attributes give it.
struct AtomLink {
    /// The relations that mean something to a reader of news.
    enum Relation {
        case alternate, own, enclosure, related, hub, other
    }

    var address: String
    var relation: Relation
    var type: String?
    var size: Int?
    var title: String?

    init(address: String, relation: String?, type: String?, size: Int?, title: String?) {
        self.address = address
        self.relation = Self.relation(relation)
        self.type = type
        self.size = size
        self.title = title
    }

    /// Whether a person can read what it leads to, as far as it says.
    var isPage: Bool {
        guard let type, type != "text/html" else { return true }
        let media = type.lowercased()
        return media.hasPrefix("text/html") || media.hasPrefix("application/xhtml")
    }

    /// A relation may be written as its registered name or as the registry's address and that name.
    private static func relation(_ name: String?) -> Relation {
        guard let name, name != "alternate" else { return .alternate }
        switch name.lowercased().split(separator: "/").last ?? "" {
        case "alternate": return .alternate
        case "self": return .own
        case "enclosure": return .enclosure
        case "related": return .related
        case "hub": return .hub
        default: return .other
        }
    }
}
