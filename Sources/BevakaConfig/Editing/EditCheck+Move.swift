import Yams

extension EditCheck {
    /// Proves that an edit gave one feed another address and changed nothing else.
    static func isOnlyMove(to url: String, from before: ConfigurationText, to after: ConfigurationText) -> Bool {
        guard let old = try? ConfigurationDocument(before), let new = try? ConfigurationDocument(after),
            case .mapping(let oldRoot)? = old.root, case .mapping(let newRoot)? = new.root,
            let oldList = feeds(in: oldRoot)?.blocks, let newList = feeds(in: newRoot)?.blocks,
            rest(of: oldRoot) == rest(of: newRoot), oldList.count == newList.count
        else { return false }
        let changed = zip(oldList, newList).filter { $0 != $1 }
        guard changed.count == 1, case (.mapping(let from), .mapping(let to))? = changed.first else { return false }
        let address = to.first { $0.key.scalar?.string == "url" }?.value.scalar
        return address.map { ConfigurationText.unmask($0.string) } == url && withoutURL(from) == withoutURL(to)
    }

    private static func withoutURL(_ feed: Node.Mapping) -> [Node] {
        feed.filter { $0.key.scalar?.string != "url" }.flatMap { [$0.key, $0.value] }
    }
}
