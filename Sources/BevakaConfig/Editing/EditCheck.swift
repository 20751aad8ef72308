import Yams

/// Proves that an edit did what was meant and changed nothing else.
enum EditCheck {
    /// True when the new text is the old one with these entries at the end of its feeds.
    static func isOnlyAddition(
        of entries: [FeedEntry], from before: ConfigurationText, to after: ConfigurationText
    ) -> Bool {
        guard let old = try? ConfigurationDocument(before), let new = try? ConfigurationDocument(after),
            case .mapping(let mapping) = new.root, let list = feeds(in: mapping)?.blocks
        else { return false }
        let added = list.suffix(entries.count).map { node -> String? in
            guard case .mapping(let feed) = node else { return nil }
            return feed.first { $0.key.scalar?.string == "url" }?.value.scalar?.string
        }
        let oldMapping: Node.Mapping = if case .mapping(let mapping) = old.root { mapping } else { [:] }
        let oldList = feeds(in: oldMapping)?.blocks ?? []
        return added == entries.map(\.maskedURL) && list.dropLast(entries.count) == oldList[...]
            && rest(of: mapping) == rest(of: oldMapping)
    }

    static func feeds(in mapping: Node.Mapping) -> Node? {
        mapping.first { $0.key.scalar?.string == "feeds" }?.value
    }

    static func rest(of mapping: Node.Mapping) -> [Node] {
        mapping.filter { $0.key.scalar?.string != "feeds" }.flatMap { [$0.key, $0.value] }
    }
}
