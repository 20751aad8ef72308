import Yams

/// Keys that stand twice. The YAML parser gives up at the first of them; so that a person still sees all errors at once,
/// the earlier of the two is marked in the text (its first scalar is replaced by a private-use one, so that all positions
/// stay true) and the text is parsed again.
struct RetiredKeys {
    private static let firstMark: UInt32 = 0xE100
    private static let mostKeys = 25
    private var names: [String] = []

    /// Marks the key at `mark`. False when it cannot be found there (it is written with escapes) or there are too many.
    mutating func retire(_ name: String, at mark: Mark, in scalars: inout [Unicode.Scalar]) -> Bool {
        guard names.count < Self.mostKeys, !name.isEmpty,
            var offset = TextPosition(line: mark.line, column: mark.column).offset(in: scalars),
            let replacement = Unicode.Scalar(Self.firstMark + UInt32(names.count))
        else { return false }
        if scalars[offset] == "\"" || scalars[offset] == "'" { offset += 1 }
        guard scalars[offset...].starts(with: name.unicodeScalars) else { return false }
        scalars[offset] = replacement
        names.append(ConfigurationText.unmask(name))
        return true
    }

    /// True for a key that was marked.
    static func isRetired(_ key: String) -> Bool {
        guard let first = key.unicodeScalars.first else { return false }
        return (firstMark..<firstMark + UInt32(mostKeys)).contains(first.value)
    }

    /// One complaint for each marked key, at the key that stayed.
    func complaints(of mapping: Node.Mapping) -> [Complaint] {
        mapping.keys.compactMap { key in
            guard case .scalar(let scalar) = key, Self.isRetired(scalar.string),
                let first = scalar.string.unicodeScalars.first
            else { return nil }
            let name = names[Int(first.value - Self.firstMark)]
            let stayed = mapping.keys.first { $0.scalar.map { ConfigurationText.unmask($0.string) } == name }
            let line = key.position.line
            return Complaint(
                "the key \"\(name)\" stands here a second time (first on line \(line)); keep one of them",
                at: stayed?.position ?? key.position)
        }
    }
}

extension Node {
    /// Where it begins in the file.
    var position: TextPosition {
        mark.map { TextPosition(line: $0.line, column: $0.column) } ?? .start
    }
}
