/// How much of an item is read, and how much of what is found in it is kept: more than any honest item has, so that one that is
/// made to hurt costs no more than a long report.
package enum ReadingLimits {
    /// Bytes of a text (UTF-8) that are read for topics, documents, dates, places and stories: a hundred pages. The whole text is
    /// kept, shown and searched.
    package static let textBytes = 200_000
    /// Pieces of evidence that are kept for a topic, the strongest.
    package static let evidence = 64
    /// Documents that are kept of an item, in the order of its text.
    package static let references = 100
    /// Dates to act by that are kept of an item, in the order of its text.
    package static let deadlines = 50
    /// A text without white space is cut within a word when none stands in so many bytes before its end.
    fileprivate static let longestWord = 256
}

extension Item {
    /// The text that an item is read by: its own, or its summary where there is none; empty for an item of a title alone.
    package var text: String { contentText ?? summary ?? "" }

    /// Bytes of ``text`` (UTF-8) that are read; nil where all are.
    package var readBytes: Int? {
        let text = text
        let end = text.endOfReading
        return end < text.endIndex ? text.utf8.distance(from: text.startIndex, to: end) : nil
    }
}

extension String {
    /// The beginning that is read; see ``ReadingLimits/textBytes``.
    package var readPart: String {
        let end = endOfReading
        return end < endIndex ? String(self[..<end]) : self
    }

    /// Where reading ends: behind a whole word, or at least behind a whole character.
    package var endOfReading: Index {
        guard utf8.count > ReadingLimits.textBytes else { return endIndex }
        var end = utf8.index(startIndex, offsetBy: ReadingLimits.textBytes)
        var word = end
        for _ in 0..<ReadingLimits.longestWord {
            if utf8[word] <= 0x20 { return word }
            word = utf8.index(before: word)
        }
        while utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        let last = self[..<end].index(before: end)
        // What is one character from its beginning on is cut behind a scalar.
        return last > startIndex && index(after: last) != end ? last : end
    }
}
