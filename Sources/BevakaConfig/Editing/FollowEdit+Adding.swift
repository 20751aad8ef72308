import Yams

extension FollowEdit {
    /// Puts a document behind those that a team follows; nil when the layout is too unusual.
    static func adding(_ document: String, to team: TeamPlace, in lines: SourceLines) -> FollowEdit? {
        guard let (key, value) = team.follow else { return newKey(document, in: team, lines) }
        if value.isNullScalar { return behind(key, document, lines) }
        switch value {
        case .sequence(let list) where lines.scalar(at: value.position) == "[":
            return inside(value.position, isEmpty: list.isEmpty, document, lines)
        case .sequence(let list): return below(list, at: value.position, document, lines)
        case .scalar(let scalar):
            // A single word becomes a list of two.
            let written = Array(ConfigurationText.unmask(scalar.string).unicodeScalars)
            guard let range = AddressPlace.place(of: written, at: value.position, in: lines.scalars)?.range else {
                return nil
            }
            let first = String(scalars: lines.scalars[range])
            return FollowEdit(
                range: range,
                replacement:
                    "[\(first.first == "\"" ? first : Self.written(String(scalars: written[...]))), \(Self.written(document))]"
            )
        case .mapping, .alias: return nil
        }
    }

    private static func newKey(_ document: String, in team: TeamPlace, _ lines: SourceLines) -> FollowEdit? {
        let pair = "follow: [\(written(document))]"
        if lines.scalar(at: team.position) == "{" {
            guard let open = team.position.offset(in: lines.scalars),
                let close = FlowScanner.close(of: open, in: lines.scalars)
            else { return nil }
            let last = FlowScanner.lastContent(from: open, to: close, in: lines.scalars)
            let separator = lines.scalars[last] == "," ? " " : ", "
            return FollowEdit(range: (last + 1)..<(last + 1), replacement: separator + pair)
        }
        guard let name = team.keys.first(where: { $0.key.scalar?.string == "name" }) else { return nil }
        let line = name.value.position.line
        let start = lines.start(ofLine: line + 1)
        let margin = String(repeating: " ", count: team.position.column - 1)
        return FollowEdit(
            range: start..<start,
            replacement: (lines.isFinished(line: line) ? "" : lines.lineBreak) + margin + pair + lines.lineBreak)
    }

    /// `follow:` with nothing behind it.
    private static func behind(_ key: Node, _ document: String, _ lines: SourceLines) -> FollowEdit? {
        guard let start = key.position.offset(in: lines.scalars),
            let colon = lines.scalars[start...].firstIndex(of: ":")
        else { return nil }
        return FollowEdit(range: (colon + 1)..<(colon + 1), replacement: " [\(written(document))]")
    }

    private static func inside(
        _ list: TextPosition, isEmpty: Bool, _ document: String, _ lines: SourceLines
    ) -> FollowEdit? {
        guard let open = list.offset(in: lines.scalars), let close = FlowScanner.close(of: open, in: lines.scalars)
        else { return nil }
        let last = FlowScanner.lastContent(from: open, to: close, in: lines.scalars)
        let separator = isEmpty ? "" : lines.scalars[last] == "," ? " " : ", "
        return FollowEdit(range: (last + 1)..<(last + 1), replacement: separator + written(document))
    }

    /// A list in lines: below its last one.
    private static func below(
        _ list: Node.Sequence, at position: TextPosition, _ document: String, _ lines: SourceLines
    ) -> FollowEdit? {
        guard let last = list.last else { return nil }
        let dash = position.column - 1
        let line = last.position.line
        let start = lines.start(ofLine: line + 1)
        let entry = String(repeating: " ", count: dash) + "- " + written(document) + lines.lineBreak
        return FollowEdit(
            range: start..<start, replacement: (lines.isFinished(line: line) ? "" : lines.lineBreak) + entry)
    }
}
