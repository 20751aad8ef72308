import BevakaCore
import Yams

extension NodeReader {
    /// The entries of a list; none for a key without a value.
    func list(expected: String) -> [NodeReader] {
        if isNull { return [] }
        guard case .sequence(let sequence) = node else {
            refuse(expected: expected)
            return []
        }
        return sequence.map { NodeReader($0, name: name, reading: reading) }
    }

    /// As ``list(expected:)``, where a single value may stand for a list of one.
    func listOrSingle(expected: String) -> [NodeReader] {
        if case .scalar = node, !isNull { return [self] }
        return list(expected: expected)
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
