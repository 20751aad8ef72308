extension PlainText {
    /// The first one or two sentences of `text` on one line, for items whose source gives no summary.
    ///
    /// The second sentence is taken when both fit. When not even the first fits, it is cut between two words and ends in "…".
    ///
    /// - Parameters:
    ///   - text: plain text as ``fromHTML(_:)`` gives it.
    ///   - maximumScalars: the most Unicode scalars of the result.
    package static func summary(of text: String, maximumScalars: Int = 280) -> String {
        // Two sentences that fit lie well within it, and a book is not read.
        let start = Array(text.unicodeScalars.prefix(maximumScalars * 3))
        let sentences = Sentences(start, isWhole: start.count < maximumScalars * 3)
        guard let first = sentences.first else { return "" }
        let both = first + (sentences.second.map { " " + $0 } ?? "")
        if sentences.second != nil, both.unicodeScalars.count <= maximumScalars { return both }
        if first.unicodeScalars.count <= maximumScalars { return first }
        return cut(first, to: maximumScalars)
    }

    /// As many whole words as fit with a "…" after them; a single word too long is cut in itself.
    private static func cut(_ text: String, to maximum: Int) -> String {
        guard maximum > 1 else { return maximum == 1 ? "…" : "" }
        let scalars = text.unicodeScalars.prefix(maximum)
        let room = scalars.dropLast()
        let end = scalars.lastIndex(of: " ") ?? room.endIndex
        var kept = Substring(room[..<end])
        while let last = kept.unicodeScalars.last, ",;:-–— (\"“„»«".unicodeScalars.contains(last) {
            kept.unicodeScalars.removeLast()
        }
        return String(kept) + "…"
    }
}
