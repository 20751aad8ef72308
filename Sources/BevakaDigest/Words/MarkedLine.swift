import BevakaCore

/// A line that is shown of an item, in pieces: those that speak for a topic, and what lies between.
///
/// Evidence knows its place in the field as it came. What is shown is that field on one line, cut behind a sentence and without
/// what the headline has said already. So the line is looked for in the field, and what the field says of each place holds
/// for the line. A line of another text (a summary of the source's own beside a full text) has no marks, and neither has what
/// evidence no longer finds at its place.
struct MarkedLine {
    struct Piece: Equatable {
        var text: String
        /// What the piece speaks for; nil for what lies between.
        var topic: TopicID?
    }

    let pieces: [Piece]

    /// - Parameters:
    ///   - line: a part of `field`, as ``PlainText/line(_:)`` shows it; an ellipsis may stand behind it.
    ///   - field: what evidence counts its offsets in.
    ///   - topics: where two claim a place, the first has it.
    init(_ line: String, of field: Evidence.Field, in item: Item, topics: [TopicMatch]) {
        let claims = topics.flatMap { match in
            match.evidence.filter { $0.field == field }.map { (topic: match.id, evidence: $0) }
        }
        guard !claims.isEmpty, let text = field.text(of: item), let origins = Self.origins(of: line, in: text) else {
            pieces = [Piece(text: line, topic: nil)]
            return
        }
        let scalars = Array(text.unicodeScalars.prefix((origins.last ?? 0) + 1))
        var marks = [TopicID?](repeating: nil, count: line.unicodeScalars.count)
        for (topic, evidence) in claims where evidence.isFound(in: scalars) {
            for (place, origin) in origins.enumerated() where evidence.start..<evidence.end ~= origin {
                marks[place] = marks[place] ?? topic
            }
        }
        pieces = Self.pieces(of: line, marks)
    }

    /// The offset in `text` of each scalar of the line; an ellipsis has none.
    private static func origins(of line: String, in text: String) -> ArraySlice<Int>? {
        var shown: [Unicode.Scalar] = []
        var offsets: [Int] = []
        PlainText.walk(text, first: StoryText.window) { scalar, offset in
            shown.append(scalar)
            offsets.append(offset)
        }
        let whole = Array(line.unicodeScalars)
        let parts = line.hasSuffix(" …") ? [whole[...], whole.dropLast(2)] : [whole[...]]
        return parts.lazy.compactMap { shown.firstRange(of: $0) }.first.map { offsets[$0] }
    }

    private static func pieces(of line: String, _ marks: [TopicID?]) -> [Piece] {
        var pieces: [Piece] = []
        for (scalar, topic) in zip(line.unicodeScalars, marks) {
            if pieces.last?.topic != topic || pieces.isEmpty { pieces.append(Piece(text: "", topic: topic)) }
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
