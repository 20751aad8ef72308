import Yams

extension FollowEdit {
    /// Takes the document at `index` of a team's list away; nil when the layout is too unusual.
    static func removing(at index: Int, from team: TeamPlace, in lines: SourceLines) -> FollowEdit? {
        guard let (key, value) = team.follow else { return nil }
        switch value {
        case .sequence(let list) where lines.scalar(at: value.position) == "[":
            guard let open = value.position.offset(in: lines.scalars),
                let close = FlowScanner.close(of: open, in: lines.scalars)
            else { return nil }
            if list.count == 1 { return withoutValue(key, open..<(close + 1), lines) }
            return inside(Array(list), index, open..<close, lines)
        case .sequence(let list):
            let line = list[index].position.line
            let first = list.count == 1 && key.position.line == line - 1 ? line - 1 : line
            return FollowEdit(range: lines.start(ofLine: first)..<lines.start(ofLine: line + 1), replacement: "")
        case .scalar(let scalar):
            let written = Array(ConfigurationText.unmask(scalar.string).unicodeScalars)
            return AddressPlace.place(of: written, at: value.position, in: lines.scalars).flatMap {
                withoutValue(key, $0.range, lines)
            }
        case .mapping, .alias: return nil
        }
    }

    /// The whole line where it holds nothing else, not even a comment; else an empty list stays.
    private static func withoutValue(_ key: Node, _ value: Range<Int>, _ lines: SourceLines) -> FollowEdit? {
        let line = key.position.line
        let whole = lines.start(ofLine: line)..<lines.start(ofLine: line + 1)
        let before = lines.scalars[whole.lowerBound..<value.lowerBound].filter { !$0.properties.isWhitespace }
        let behind = lines.scalars[value.upperBound..<max(value.upperBound, whole.upperBound)]
        if before.elementsEqual("follow:".unicodeScalars), behind.allSatisfy(\.properties.isWhitespace) {
            return FollowEdit(range: whole.lowerBound..<max(whole.upperBound, value.upperBound), replacement: "")
        }
        return FollowEdit(range: value, replacement: "[]")
    }

    /// Out of `[…]`, with one of the commas beside it.
    private static func inside(
        _ list: [Node], _ index: Int, _ brackets: Range<Int>, _ lines: SourceLines
    ) -> FollowEdit? {
        guard let start = list[index].position.offset(in: lines.scalars) else { return nil }
        if index + 1 < list.count {
            guard let next = list[index + 1].position.offset(in: lines.scalars) else { return nil }
            return FollowEdit(range: start..<next, replacement: "")
        }
        guard let comma = lines.scalars[..<start].lastIndex(of: ",") else { return nil }
        var last = FlowScanner.lastContent(from: brackets.lowerBound, to: brackets.upperBound, in: lines.scalars)
        if lines.scalars[last] == "," { last -= 1 }
        return FollowEdit(range: comma..<(last + 1), replacement: "")
    }
}
