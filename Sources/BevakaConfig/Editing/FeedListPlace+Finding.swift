import Yams

extension FeedListPlace {
    /// Where `feeds:` of this text ends; nil when its layout is unusual.
    static func find(in text: ConfigurationText) -> FeedListPlace? {
        guard let document = try? ConfigurationDocument(text) else { return nil }
        let lines = SourceLines(text.scalars)
        guard let root = document.root, !root.isNullScalar else { return atEnd(of: lines) }
        guard case .mapping(let mapping) = root else { return nil }
        let isFlow = lines.scalar(at: root.position) == "{"
        guard let entry = mapping.first(where: { $0.key.scalar?.string == "feeds" }) else {
            return isFlow ? nil : atEnd(of: lines)
        }
        if entry.value.isNullScalar { return isFlow ? nil : below(entry.key, in: lines) }
        if case .mapping = entry.value { return besideSingle(entry.value, below: entry.key, in: lines) }
        guard case .sequence(let list) = entry.value else { return nil }
        if lines.scalar(at: entry.value.position) == "[" {
            return inside(entry.value, isEmpty: list.isEmpty, in: lines)
        }
        return afterLast(of: list, at: entry.value.position, in: lines)
    }

    /// A file without `feeds:`: the key and the entry go to its end.
    private static func atEnd(of lines: SourceLines) -> FeedListPlace {
        let end = lines.scalars.count
        let separation = (lines.endsWithLineBreak ? "" : lines.lineBreak) + (lines.isBlank ? "" : lines.lineBreak)
        return FeedListPlace(
            range: end..<end, prefix: separation + "feeds:" + lines.lineBreak,
            style: .block(dash: 2, keys: 4, blankLineBefore: false), lineBreak: lines.lineBreak)
    }

    /// `feeds:` with nothing after it.
    private static func below(_ key: Node, in lines: SourceLines) -> FeedListPlace {
        let indentation = key.position.column - 1
        return FeedListPlace(
            below: key.position.line, in: lines,
            style: .block(dash: indentation + 2, keys: indentation + 4, blankLineBefore: false))
    }

    /// `feeds: [ … ]`: before the closing bracket; an empty list is opened into lines.
    private static func inside(_ list: Node, isEmpty: Bool, in lines: SourceLines) -> FeedListPlace? {
        guard let open = list.position.offset(in: lines.scalars),
            let close = FlowScanner.close(of: open, in: lines.scalars)
        else { return nil }
        if isEmpty, lines.text(ofLine: list.position.line).hasPrefix("feeds:"), lines.restIsEmpty(after: close) {
            return opening(open, close, in: lines)
        }
        let last = FlowScanner.lastContent(from: open, to: close, in: lines.scalars)
        let style: Style =
            switch lines.scalars[last] {
            case _ where last == open: .flow(before: "", after: "")
            case ",": .flow(before: " ", after: ",")
            default: .flow(before: ", ", after: "")
            }
        return FeedListPlace(
            range: (last + 1)..<(last + 1), prefix: "", style: style, lineBreak: lines.lineBreak)
    }

    /// Takes the empty brackets away and goes to the line below them, so that a comment behind them stays.
    private static func opening(_ open: Int, _ close: Int, in lines: SourceLines) -> FeedListPlace {
        var cut = open
        while cut > 0, lines.scalars[cut - 1] == " " { cut -= 1 }
        let line = lines.line(of: close)
        let end = lines.start(ofLine: line + 1)
        let tail = String(scalars: lines.scalars[(close + 1)..<end])
        return FeedListPlace(
            range: cut..<end, prefix: lines.isFinished(line: line) ? tail : tail + lines.lineBreak,
            style: .block(dash: 2, keys: 4, blankLineBefore: false), lineBreak: lines.lineBreak)
    }

    /// A single feed without its list, `feeds: {url: …}` or its keys in lines: it becomes the first of a list.
    private static func besideSingle(_ feed: Node, below key: Node, in lines: SourceLines) -> FeedListPlace? {
        guard let start = feed.position.offset(in: lines.scalars) else { return nil }
        if lines.scalars[start] == "{" {
            guard let close = FlowScanner.close(of: start, in: lines.scalars) else { return nil }
            return FeedListPlace(
                range: start..<(close + 1), prefix: "[" + String(scalars: lines.scalars[start...close]),
                style: .flow(before: ", ", after: "]"), lineBreak: lines.lineBreak)
        }
        let first = feed.position.line
        let dash = feed.position.column - 1
        guard first > key.position.line else { return nil }
        let last = lines.lastLine(ofBlockAt: dash - 1, from: first)
        let moved = (first...last).map { line in
            line == first
                ? String(repeating: " ", count: dash) + "- " + lines.text(ofLine: line).dropFirst(dash)
                : lines.isBlank(line: line) ? lines.text(ofLine: line) : "  " + lines.text(ofLine: line)
        }
        return FeedListPlace(
            range: lines.start(ofLine: first)..<lines.start(ofLine: last + 1),
            prefix: moved.joined() + (lines.isFinished(line: last) ? "" : lines.lineBreak),
            style: .block(dash: dash, keys: dash + 2, blankLineBefore: false), lineBreak: lines.lineBreak)
    }

    /// A list in lines: below the last line of its last entry, and below comments that are indented like it.
    private static func afterLast(
        of list: Node.Sequence, at position: TextPosition, in lines: SourceLines
    ) -> FeedListPlace? {
        let dash = position.column - 1
        guard let last = list.last, let first = list.first,
            let dashLine = lines.lastLine(upTo: last.position.line, startingWithDashAt: dash)
        else { return nil }
        let blank = dashLine > first.position.line && lines.isBlank(line: dashLine - 1)
        let isOneLine = lines.scalar(at: last.position) == "{"
        let keys = last.position.line == dashLine ? last.position.column - 1 : dash + 2
        return FeedListPlace(
            below: lines.lastLine(ofBlockAt: dash, from: dashLine), in: lines,
            style: isOneLine
                ? .flowEntry(dash: dash, blankLineBefore: blank)
                : .block(dash: dash, keys: keys, blankLineBefore: blank))
    }

    /// At the beginning of the next line.
    private init(below line: Int, in lines: SourceLines, style: Style) {
        let start = lines.start(ofLine: line + 1)
        self.init(
            range: start..<start, prefix: lines.isFinished(line: line) ? "" : lines.lineBreak, style: style,
            lineBreak: lines.lineBreak)
    }
}

extension Node {
    /// The entries of a list of blocks; a single block stands for a list of one.
    var blocks: [Node] {
        switch self {
        case .sequence(let list): Array(list)
        case .mapping: [self]
        case .scalar, .alias: []
        }
    }

    /// True for a key without a value.
    var isNullScalar: Bool {
        guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }
}
