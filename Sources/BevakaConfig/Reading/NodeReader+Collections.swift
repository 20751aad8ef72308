import BevakaCore
import Yams

extension NodeReader {
    /// What the entries of a list are, one of which may stand without the list.
    enum Entries {
        /// `[a, b]`, or only `a`
        case values
        /// `[{key: …}, …]`, or only `{key: …}`
        case blocks
        /// Either of them.
        case any
    }

    /// The entries of a list; a single one may stand for a list of one. None for a key without a value.
    func list(of entries: Entries, expected: String) -> [NodeReader] {
        if isNull { return [] }
        switch (node, entries) {
        case (.sequence(let sequence), _): return sequence.map { NodeReader($0, name: name, reading: reading) }
        case (.scalar, .values), (.scalar, .any), (.mapping, .blocks), (.mapping, .any): return [self]
        default:
            refuse(expected: expected)
            return []
        }
    }

    /// The entries of a block of keys.
    ///
    /// - Parameters:
    ///   - kind: how messages call it: `a feed`.
    ///   - keys: those it may have, in the order to show them; nil when they are free.
    ///   - otherNames: what people write instead, and the key they mean.
    /// - Returns: nil after a complaint that there is no block.
    func mapping(of kind: String, keys: [String]?, otherNames: [String: String] = [:]) -> MappingReader? {
        guard case .mapping(let mapping) = node else {
            refuse(expected: keys.map { "keys such as \($0.prefix(3).joined(separator: ", "))" } ?? "a block of keys")
            return nil
        }
        var entries: [MappingReader.Entry] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                reading.complain("found a list or block as a key, expected a word", at: key.position)
                continue
            }
            if RetiredKeys.isRetired(scalar.string) { continue }
            let written = ConfigurationText.unmask(scalar.string)
            if let keys, !keys.contains(written) {
                reading.complain(unknown(written, in: kind, keys, otherNames), at: key.position)
                continue
            }
            let reader = NodeReader(value, name: written, reading: reading)
            entries.append(.init(key: written, keyPosition: key.position, value: reader))
        }
        return MappingReader(kind: kind, entries: entries, position: position, reading: reading)
    }

    private func unknown(_ key: String, in kind: String, _ keys: [String], _ otherNames: [String: String]) -> String {
        if key == "<<" { return "found a merge key (<<), which is not read here; write the keys out" }
        let suggestion = Nearest.word(to: key, among: keys) ?? otherNames[key.lowercased()]
        let remedy = suggestion.map { Nearest.question($0) } ?? ", expected one of \(keys.joined(separator: ", "))"
        return "unknown key \"\(key)\" in \(kind)\(remedy)"
    }
}
