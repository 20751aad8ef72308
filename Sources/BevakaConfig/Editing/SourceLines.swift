/// A text by its lines; lines count from 1.
struct SourceLines {
    let scalars: [Unicode.Scalar]
    /// Where each line begins; the end of the text is the beginning of one line more.
    private let starts: [Int]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var starts = [0]
        var position = TextPosition.start
        var last: Unicode.Scalar?
        for (offset, scalar) in scalars.enumerated() {
            position.advance(over: scalar, after: last)
            if position.line > starts.count {
                starts.append(offset + 1)
            } else if scalar == "\n" && last == "\r" {
                starts[starts.count - 1] = offset + 1
            }
            last = scalar
        }
        self.starts = starts
    }

    /// That of the first line.
    var lineBreak: String {
        guard let index = scalars.firstIndex(of: "\n") else { return "\n" }
        return index > 0 && scalars[index - 1] == "\r" ? "\r\n" : "\n"
    }

    var count: Int { starts.count }

    var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }

    var endsWithLineBreak: Bool { starts.last == scalars.count }

    /// The index of its first scalar; the end of the text for lines beyond.
    func start(ofLine line: Int) -> Int {
        line <= starts.count ? starts[line - 1] : scalars.count
    }

    /// The line that a scalar is on.
    func line(of offset: Int) -> Int {
        starts.lastIndex { $0 <= offset }.map { $0 + 1 } ?? 1
    }

    /// True for a line with a line break at its end.
    func isFinished(line: Int) -> Bool { line < starts.count }

    /// With its line break.
    func text(ofLine line: Int) -> String {
        String(scalars: scalars[start(ofLine: line)..<start(ofLine: line + 1)])
    }

    func isBlank(line: Int) -> Bool {
        text(ofLine: line).allSatisfy(\.isWhitespace)
    }

    func isComment(line: Int) -> Bool {
        text(ofLine: line).first { !$0.isWhitespace } == "#"
    }

    /// The number of spaces it begins with.
    func indentation(ofLine line: Int) -> Int {
        text(ofLine: line).prefix { $0 == " " }.count
    }

    func scalar(at position: TextPosition) -> Unicode.Scalar? {
        position.offset(in: scalars).map { scalars[$0] }
    }

    /// True when only white space and a comment follow on the line.
    func restIsEmpty(after offset: Int) -> Bool {
        let rest = scalars[(offset + 1)..<start(ofLine: line(of: offset) + 1)]
        return rest.first { !$0.properties.isWhitespace }.map { $0 == "#" } ?? true
    }

    /// The nearest line at or above `line` with a dash after so many spaces.
    func lastLine(upTo line: Int, startingWithDashAt indentation: Int) -> Int? {
        (1...max(1, line)).reversed().first {
            self.indentation(ofLine: $0) == indentation && text(ofLine: $0).dropFirst(indentation).first == "-"
        }
    }

    /// The last line of the list entry whose dash is on `line`, with comments of the list's own indentation below it.
    func lastLine(ofBlockAt indentation: Int, from line: Int) -> Int {
        var last = line
        var next = line + 1
        // A comment further left is the heading of what follows.
        var isBehindHeading = false
        while next <= count {
            defer { next += 1 }
            if isBlank(line: next) { continue }
            let own = self.indentation(ofLine: next)
            if isComment(line: next) {
                isBehindHeading = isBehindHeading || own < max(1, indentation)
                if isBehindHeading { continue }
            } else if own <= indentation {
                break
            }
            last = next
        }
        return last
    }
}
