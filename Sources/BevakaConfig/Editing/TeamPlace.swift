import Yams

/// The entry of one team in a configuration.
struct TeamPlace {
    let position: TextPosition
    let keys: Node.Mapping

    /// Nil when no team is called so.
    static func find(_ name: String, in document: ConfigurationDocument) -> TeamPlace? {
        guard case .mapping(let root)? = document.root,
            let teams = root.first(where: { $0.key.scalar?.string == "teams" })?.value
        else { return nil }
        for node in teams.blocks {
            guard case .mapping(let keys) = node, let written = keys.first(where: { $0.key.scalar?.string == "name" }),
                let scalar = written.value.scalar,
                ConfigurationText.unmask(scalar.string).trimming(\.isWhitespace) == name
            else { continue }
            return TeamPlace(position: node.position, keys: keys)
        }
        return nil
    }

    /// The key `follow` with what stands behind it.
    var follow: (key: Node, value: Node)? { keys.first { $0.key.scalar?.string == "follow" } }

    /// The documents followed, as written; nil for what is neither a list nor a word.
    var followed: [String]? {
        guard let value = follow?.value, !value.isNullScalar else { return [] }
        switch value {
        case .scalar(let scalar): return [ConfigurationText.unmask(scalar.string)]
        case .sequence(let list):
            let words = list.compactMap(\.scalar?.string)
            return words.count == list.count ? words.map(ConfigurationText.unmask) : nil
        case .mapping, .alias: return nil
        }
    }
}
