/// Finds the first sentences of a text, in the languages of European institutions.
///
/// A sentence ends at `.`, `!`, `?` or `…` (and the closing quotes and brackets behind it) before white space, unless the
/// next word starts with a small letter or the full stop belongs to an abbreviation, an initial, a number or a date.
struct SentenceCutter {
    /// Scalars that are looked at: nobody writes a first sentence longer than this that is worth keeping whole.
    private static let window = 800

    private let line: [Unicode.Scalar]

    /// - Parameter line: text on one line, as ``PlainText/line(_:)`` gives it.
    init(_ line: String) {
        self.line = Array(line.unicodeScalars.prefix(Self.window))
    }

    /// Looks at the whole line, however long.
    init(whole line: String) {
        self.line = Array(line.unicodeScalars)
    }

    /// All sentences, in order; what stands behind the last mark is one too.
    var sentences: [String] {
        var sentences: [String] = []
        var start = 0
        while let end = sentenceEnd(from: start) {
            sentences.append(Self.text(line[start..<end]))
            start = end
        }
        if line[start...].contains(where: Self.isLetterOrNumber) { sentences.append(Self.text(line[start...])) }
        return sentences
    }

    /// The first `count` sentences, as many as fit into `limit` scalars; the first one is cut at a word when it alone
    /// does not fit. Nil for text without a word.
    func lead(sentences count: Int = 2, limit: Int = 320) -> String? {
        guard line.contains(where: Self.isLetterOrNumber) else { return nil }
        var end = 0
        for _ in 0..<count {
            guard let next = sentenceEnd(from: end), next <= limit else { break }
            end = next
        }
        if end > 0 { return Self.text(line[..<end]) }
        return line.count <= limit ? Self.text(line[...]) : cutAtWord(limit)
    }

    /// True when the text holds a whole sentence that does not trail off.
    var hasSentence: Bool {
        guard let end = sentenceEnd(from: 0) else { return false }
        return line[end - 1] != "…" && !line[..<end].suffix(3).elementsEqual("...".unicodeScalars)
    }

    /// The offset behind the sentence that starts at `start`; nil when the text ends without one.
    private func sentenceEnd(from start: Int) -> Int? {
        for index in start..<line.count where Self.marks.contains(line[index]) {
            var end = index + 1
            while end < line.count, Self.closing.contains(line[end]) { end += 1 }
            if end == line.count { return end }
            if line[end] == " ", isEnd(at: index, next: end + 1) { return end }
        }
        return nil
    }

    /// Whether the mark at `mark` ends a sentence, given that white space and then `next` follow.
    private func isEnd(at mark: Int, next: Int) -> Bool {
        var start = next
        while start < line.count, Self.opening.contains(line[start]) { start += 1 }
        guard start < line.count else { return true }
        if line[start].properties.isLowercase { return false }
        return line[mark] != "." || !Self.isAbbreviation(word(before: mark), followedBy: word(at: start))
    }

    private static func isAbbreviation(_ word: String, followedBy next: String) -> Bool {
        if Abbreviations.words.contains(word.lowercased()) { return true }
        if word.count == 1, word.first?.isUppercase == true { return true }
        // `23. November`, `3. Konferenz`: an ordinal, as German, Finnish, Estonian, Latvian and Danish write them.
        if !word.isEmpty, word.allSatisfy(\.isNumber) {
            let next = next.lowercased()
            return word.count <= 2 && Abbreviations.months.contains { next.hasPrefix($0) }
        }
        // `U.S.`, `D.C.`, `B.Sc.`
        return word.contains(".") && word.split(separator: ".").allSatisfy { $0.count <= 2 }
    }

    private func word(before mark: Int) -> String {
        var start = mark
        while start > 0, line[start - 1] != " ", !Self.opening.contains(line[start - 1]) { start -= 1 }
        return Self.text(line[start..<mark])
    }

    private func word(at start: Int) -> String { Self.text(line[start...].prefix(while: Self.isLetterOrNumber)) }

    private func cutAtWord(_ limit: Int) -> String {
        var end = limit - 2
        while end > limit / 2, line[end] != " " { end -= 1 }
        var head = line[..<end]
        while let last = head.last, Self.loose.contains(last) { head.removeLast() }
        return Self.text(head) + " …"
    }

    private static func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part.drop { $0 == " " })
        return String(view)
    }

    private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static let marks: Set<Unicode.Scalar> = [".", "!", "?", "…"]
    private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", "«", "“", ")", "]"]
    private static let opening: Set<Unicode.Scalar> = [
        "\"", "'", "“", "”", "„", "‘", "’", "«", "»", "(", "[", "–", "¿", "¡",
    ]
    private static let loose: Set<Unicode.Scalar> = [" ", ",", ";", ":", "–", "-"]
}
