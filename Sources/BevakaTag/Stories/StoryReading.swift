import BevakaCore

/// Reads a title or the beginning of a text for ``StoryMarks``, in one pass over its words.
struct StoryReading {
    private(set) var words: [UInt32] = []
    private(set) var numbers: [String] = []
    private(set) var dates: [String] = []
    /// Runs of capitalised words, each word cut to eight letters: `claire valmont`.
    private(set) var names: [String] = []
    /// Capitalised words that may only begin a sentence.
    private(set) var firstWords: [String] = []
    /// Words that tell something, numbers not counted.
    private(set) var telling = 0
    private(set) var hasGeneralWord = false

    private let text: TextScan
    private let language: Language?
    private let known: StoryWords
    private let cardinals: WordTable<Int>
    private let isTitle: Bool
    private let wordLimit: Int
    private static let factLimit = 20
    /// The end of the last word that was a name, and how many names there were before it.
    private var lastName: (end: Int, isOpen: Bool) = (0, false)

    init(_ text: TextScan, in range: Range<Int>, language: Language?, isTitle: Bool, wordLimit: Int) {
        self.text = text
        self.language = language
        known = StoryWords.shared
        cardinals = known.cardinals(of: language)
        self.isTitle = isTitle
        self.wordLimit = wordLimit
        var scan = DateScan(text, language: language)
        scan.run()
        let mentions = scan.mentions.filter { range.contains($0.range.lowerBound) }
        for mention in mentions { add(Self.text(of: mention), to: &dates) }
        let showsNames = !isTitle || !isInCapitals(range)
        var next = 0
        var place = range.lowerBound
        var startsSentence = true
        while place < range.upperBound {
            while next < mentions.count, mentions[next].range.upperBound <= place { next += 1 }
            if next < mentions.count, mentions[next].range.contains(place) {
                place = mentions[next].range.upperBound
                continue
            }
            guard text.isWord(place) else {
                if Self.endsSentence(text[place]) { startsSentence = true }
                place &+= 1
                continue
            }
            if text.isDigit(place) {
                place = number(at: place)
            } else {
                let end = text.wordEnd(place)
                word(place..<end, isName: showsNames && !startsSentence)
                place = end
            }
            startsSentence = false
        }
    }

    private static func text(of mention: DateMention) -> String {
        let month = mention.month < 10 ? "0\(mention.month)" : "\(mention.month)"
        guard let day = mention.day else { return month }
        return day < 10 ? "\(month)-0\(day)" : "\(month)-\(day)"
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), FoldedText.symbol,
            FoldedText.paragraph, UInt8(ascii: "\""):
            true
        default: false
        }
    }

    private mutating func number(at place: Int) -> Int {
        // A time of day: its minutes are no number either.
        guard let number = StoryNumber(at: place, in: text) else { return text.digitsEnd(text.digitsEnd(place) + 1) }
        add(number.text, to: &numbers)
        keep(StoryWords.hash(number.text.utf8))
        return max(number.end, place + 1)
    }

    private mutating func word(_ range: Range<Int>, isName: Bool) {
        let hash = StoryWords.hash(UnsafeBufferPointer(rebasing: text.bytes[range]))
        switch known.role(of: hash) {
        case .function:
            if let number = cardinals[hash] { add(String(number), to: &numbers) }
            return
        case .ordinal(let number) where isTitle:
            add(String(number), to: &numbers)
        case .general, .update:
            hasGeneralWord = true
            keep(hash)
            return
        case .part:
            roman(behind: range.upperBound)
        default: break
        }
        if let number = cardinals[hash] { add(String(number), to: &numbers) }
        telling += 1
        keep(hash)
        guard text.isUppercase(range.lowerBound) else { return }
        if isName { name(range) } else { add(nameWord(range), to: &firstWords) }
    }

    private mutating func keep(_ hash: UInt32) {
        if words.count < wordLimit { words.append(hash) }
    }

    /// One more name, or one more word of the last one. A name that was told with another word already is no new one.
    private mutating func name(_ range: Range<Int>) {
        guard range.count >= 3 else { return }
        let word = nameWord(range)
        let follows = lastName.isOpen && range.lowerBound == lastName.end + 1 && text[lastName.end] == UInt8(ascii: " ")
        lastName = (range.upperBound, true)
        if follows, let last = names.popLast() {
            names.removeAll { $0 == word }
            return names.append(last + " " + word)
        }
        let isKnown = names.contains { name in
            name == word || name.utf8.count > word.utf8.count && Self.holds(name, word)
        }
        if isKnown { lastName.isOpen = false } else { add(word, to: &names) }
    }

    /// Whether a word is one of those of a name.
    private static func holds(_ name: String, _ word: String) -> Bool {
        let blank = UInt8(ascii: " ")
        var rest = name.utf8[...]
        while !rest.starts(with: word.utf8) || rest.dropFirst(word.utf8.count).first ?? blank != blank {
            guard let end = rest.firstIndex(of: blank) else { return false }
            rest = rest[rest.index(after: end)...]
        }
        return true
    }

    private func nameWord(_ range: Range<Int>) -> String { PlainLetters.beginning(of: text.bytes[range], limit: 8) }

    /// `Part II`
    private mutating func roman(behind end: Int) {
        let word = text.word(at: text.afterBlanks(end))
        let numerals: [StaticString] = ["i", "ii", "iii", "iv", "v", "vi"]
        for (index, numeral) in numerals.enumerated()
        where text.equals(numeral, word) && text.isCapital(word.lowerBound) {
            add(String(index + 1), to: &numbers)
        }
    }

    /// English headlines write Most Words With Capitals: none of them is a name for sure.
    private func isInCapitals(_ range: Range<Int>) -> Bool {
        var words = 0, capitals = 0
        var place = range.lowerBound
        while place < range.upperBound {
            guard text.isLetter(place) else {
                place += 1
                continue
            }
            let end = text.wordEnd(place)
            if end - place >= 4 {
                words += 1
                if text.isUppercase(place) { capitals += 1 }
            }
            place = end
        }
        return language != Language(rawValue: "de") && words >= 3 && capitals * 10 > words * 7
    }

    private func add(_ fact: String, to facts: inout [String]) {
        if facts.count < Self.factLimit, !fact.isEmpty, !facts.contains(fact) { facts.append(fact) }
    }
}
