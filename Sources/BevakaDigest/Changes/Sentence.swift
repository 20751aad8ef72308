/// A sentence as two of them are compared: by its words and numbers, whatever the signs between them.
struct Sentence: Hashable {
    let text: String
    /// In small letters, numbers in one notation.
    let words: [String]

    init(_ text: String) {
        self.text = text
        words = Self.words(of: text)
    }

    static func == (left: Sentence, right: Sentence) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) { hasher.combine(words) }

    /// All sentences of a text; each line of a list is one.
    static func all(in text: String) -> [Sentence] {
        text.split(whereSeparator: \.isNewline).flatMap { line in
            SentenceCutter(whole: PlainText.line(String(line))).sentences.map(Sentence.init)
        }.filter { !$0.words.isEmpty }
    }

    /// The words without those that hold a digit.
    var plainWords: [String] { words.filter { !$0.contains(where: \.isNumber) } }

    /// The share of the words of both that both have, 0 … 1; numbers count as one word.
    func likeness(to other: Sentence) -> Double {
        let (left, right) = (Set(masked), Set(other.masked))
        let all = left.union(right).count
        return all == 0 ? 1 : Double(left.intersection(right).count) / Double(all)
    }

    /// The words with a nought for each number.
    var masked: [String] { words.map { $0.contains(where: \.isNumber) ? "0" : $0 } }

    /// Letters and digits; a point or comma between digits stays, and blanks that group digits go.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(text.lowercased())
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let joinsDigits = (character == "." || character == ",") && word.last?.isNumber == true && next.isNumber
            if character.isLetter || character.isNumber || joinsDigits {
                word.append(character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
