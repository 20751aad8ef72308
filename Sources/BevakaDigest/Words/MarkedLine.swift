import BevakaCore

/// A line that is shown of an item, in pieces: those that speak for a topic, and what lies between.
///
/// Evidence knows its place in the field as it came. What is shown is that field on one line, cut behind a sentence and without
/// what the headline has said already. So the line is looked for in the field, and what the field says of each place holds
/// for the line. In a line of another text (a summary of the source's own beside a full text) the same words are marked.
struct MarkedLine {
    struct Piece: Equatable {
        var text: String
        /// What the piece speaks for; nil for what lies between.
        var topic: TopicID?
    }

    let pieces: [Piece]

    /// - Parameters:
    ///   - line: what is shown, as ``PlainText/line(_:)`` shows it; an ellipsis may stand behind it.
    ///   - field: where it was taken from.
    ///   - topics: where two claim a place, the first has it.
    init(_ line: String, of field: Evidence.Field, in item: Item, topics: [TopicMatch]) {
        let shown = Array(line.unicodeScalars)
        let text = field.text(of: item) ?? ""
        let origins = Self.origins(of: shown, in: text)
        let read = Array(text.unicodeScalars.prefix((origins?.last ?? 0) + 1))
        var marks = [TopicID?](repeating: nil, count: shown.count)
        for match in topics {
            for evidence in match.evidence {
                let places =
                    if let origins {
                        evidence.field == field && evidence.isFound(in: read)
                            ? Self.places(from: evidence.start, to: evidence.end, among: origins) : nil
                    } else {
                        Self.place(of: evidence.match, in: shown)
                    }
                for place in places ?? 0..<0 { marks[place] = marks[place] ?? match.id }
            }
        }
        pieces = Self.pieces(of: shown, marks)
    }

    /// The offset in `text` of each scalar of the line; an ellipsis has none. Nil for a line of another text.
    private static func origins(of shown: [Unicode.Scalar], in text: String) -> ArraySlice<Int>? {
        var line: [Unicode.Scalar] = []
        var offsets: [Int] = []
        PlainText.walk(text, first: StoryText.window) { scalar, offset in
            line.append(scalar)
            offsets.append(offset)
        }
        let isCut = shown.suffix(2).elementsEqual(" …".unicodeScalars)
        let parts = isCut ? [shown[...], shown.dropLast(2)] : [shown[...]]
        return parts.lazy.compactMap { place(of: $0, in: line) }.first.map { offsets[$0] }
    }

    /// The places in the line that come from a stretch of the field.
    private static func places(from start: Int, to end: Int, among origins: ArraySlice<Int>) -> Range<Int>? {
        guard let first = origins.firstIndex(where: { $0 >= start }),
            let last = origins.lastIndex(where: { $0 < end }), first <= last
        else { return nil }
        return first - origins.startIndex..<last + 1 - origins.startIndex
    }

    /// Where words stand in the line first, as whole words.
    private static func place(of words: String, in shown: [Unicode.Scalar]) -> Range<Int>? {
        let words = Array(PlainText.line(words).unicodeScalars)
        return place(of: words[...], in: shown) { place in
            !isLetter(shown[..<place.lowerBound].last) && !isLetter(shown[place.upperBound...].first)
        }
    }

    /// Where a part stands in the whole first, of those places that will do.
    private static func place(
        of part: ArraySlice<Unicode.Scalar>, in whole: [Unicode.Scalar],
        where isRight: (Range<Int>) -> Bool = { _ in true }
    ) -> Range<Int>? {
        guard let first = part.first, part.count <= whole.count else { return nil }
        return (0...whole.count - part.count).lazy.filter { whole[$0] == first }.map { $0..<$0 + part.count }
            .first { whole[$0].elementsEqual(part) && isRight($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    }

    private static func pieces(of shown: [Unicode.Scalar], _ marks: [TopicID?]) -> [Piece] {
        var pieces: [Piece] = []
        for (scalar, topic) in zip(shown, marks) {
            if pieces.isEmpty || pieces.last?.topic != topic { pieces.append(Piece(text: "", topic: topic)) }
            pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        }
        return pieces
    }
}

extension Evidence {
    /// Whether its words stand at its place. Of a text that is cut inside them the part that is there counts.
    fileprivate func isFound(in scalars: [Unicode.Scalar]) -> Bool {
        guard start >= 0, start < min(end, scalars.count) else { return false }
        let part = scalars[start..<min(end, scalars.count)]
        return match.unicodeScalars.prefix(part.count).elementsEqual(part)
    }
}

extension Evidence.Field {
    /// What the tagger has read as this field; nil for tags, which are no running text.
    fileprivate func text(of item: Item) -> String? {
        switch self {
        case .title: item.title
        case .text: item.contentText ?? item.summary
        case .tags: nil
        }
    }
}
