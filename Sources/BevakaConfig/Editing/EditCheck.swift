import Yams

/// Proves that an edit added one feed and changed nothing else.
enum EditCheck {
    static func isOnlyAddition(
        of entry: FeedEntry, from before: ConfigurationText, to after: ConfigurationText
    ) -> Bool {
        guard let old = try? ConfigurationDocument(before), let new = try? ConfigurationDocument(after),
            case .mapping(let mapping) = new.root, case .sequence(let list) = feeds(in: mapping),
            let last = list.last, case .mapping(let added) = last,
            added.first(where: { $0.key.scalar?.string == "url" })?.value.scalar?.string == entry.maskedURL
        else { return false }
        let oldMapping: Node.Mapping = if case .mapping(let mapping) = old.root { mapping } else { [:] }
        let oldList: [Node] = if case .sequence(let list) = feeds(in: oldMapping) { Array(list) } else { [] }
        return Array(list.dropLast()) == oldList && rest(of: mapping) == rest(of: oldMapping)
    }

    private static func feeds(in mapping: Node.Mapping) -> Node? {
        mapping.first { $0.key.scalar?.string == "feeds" }?.value
    }

    private static func rest(of mapping: Node.Mapping) -> [Node] {
        mapping.filter { $0.key.scalar?.string != "feeds" }.flatMap { [$0.key, $0.value] }
    }
}
