/// A folded text open for reading byte by byte, with the way back to what is written; see ``FoldedText``.
///
/// Reading outside the text gives 0, so that a rule may look before the first and behind the last byte.
///
/// Whatever looks ahead or back goes only so far, so that a reading that moves on from place to place is linear in its text.
struct TextScan {
    /// Digits of a number: fifteen always fit.
    static let longestNumber = 15
    /// Bytes of a word that are looked at; no name or ending is longer.
    static let longestWord = 64
    /// Blanks between two words: folding leaves several only where characters without width stood between them.
    static let longestGap = 16

    let bytes: UnsafeBufferPointer<UInt8>
    private let folded: FoldedText
    private let original: UnsafeBufferPointer<UInt8>
    private let work: UnsafeMutablePointer<Work>

    /// Opens a text for as long as `body` runs.
    static func read<Result>(
        _ text: String, folded: FoldedText, work: inout Work, _ body: (TextScan) -> Result
    ) -> Result {
        var text = text
        return text.withUTF8 { original in
            folded.bytes.withUnsafeBufferPointer { bytes in
                withUnsafeMutablePointer(to: &work) { work in
                    body(TextScan(bytes: bytes, folded: folded, original: original, work: work))
                }
            }
        }
    }

    /// Counts steps of reading: the length of a stretch that is walked over, or of a list.
    @inline(__always)
    func spend(_ steps: Int) { work.pointee.spend(steps) }

    /// True when reading the item has become too much: whoever goes from one thing found to the next stops.
    @inline(__always) var isSpent: Bool { work.pointee.isSpent }

    @inline(__always) var count: Int { bytes.count }

    @inline(__always)
    subscript(_ place: Int) -> UInt8 {
        place >= 0 && place < bytes.count ? bytes[place] : 0
    }

    /// What the text writes in a range of the folded bytes.
    func written(_ range: Range<Int>) -> String {
        let start = folded.originalStart(of: range.lowerBound)
        let end = folded.originalEnd(of: range.upperBound, in: original)
        guard start < end else { return "" }
        spend(end - start)
        return String(decoding: original[start..<end], as: UTF8.self)
    }

    /// Behind so many characters.
    func end(ofLetters count: Int, from place: Int) -> Int {
        var end = place
        for _ in 0..<count where end < bytes.count {
            end += 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        spend(end - place)
        return end
    }

    /// Whether the text is written as it is folded.
    func isWritten(_ range: Range<Int>) -> Bool {
        let start = folded.originalStart(of: range.lowerBound)
        let end = folded.originalEnd(of: range.upperBound, in: original)
        guard end - start == range.count else { return false }
        spend(range.count)
        for offset in 0..<range.count where original[start &+ offset] != bytes[range.lowerBound &+ offset] {
            return false
        }
        return true
    }

    /// The folded text of a range.
    func folded(_ range: Range<Int>) -> String {
        spend(range.count)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// True when the letter is a capital where the text is written.
    func isCapital(_ place: Int) -> Bool {
        guard place >= 0, place < bytes.count else { return false }
        return original[folded.originalStart(of: place)].isASCIICapital
    }

    func areCapitals(_ range: Range<Int>) -> Bool {
        spend(range.count)
        return range.allSatisfy { !self[$0].isASCIILetter || isCapital($0) }
    }
}

extension TextScan {
    @inline(__always)
    func isDigit(_ place: Int) -> Bool { self[place].isASCIIDigit }

    /// A letter of any script, or a part of one.
    @inline(__always)
    func isLetter(_ place: Int) -> Bool { self[place] >= 0x80 || self[place].isASCIILetter }

    @inline(__always)
    func isWord(_ place: Int) -> Bool { isLetter(place) || isDigit(place) }

    /// The end of the letters and digits that begin at `place`.
    @inline(__always)
    func wordEnd(_ place: Int) -> Int {
        var end = place
        while end &+ 8 <= bytes.count {
            let others = ByteLanes(bytes, at: end).others
            if others != 0 {
                end &+= ByteLanes.first(of: others)
                spend(end &- place)
                return end
            }
            end &+= 8
        }
        while end < bytes.count, bytes[end] >= 0x80 || bytes[end].isASCIIAlphanumeric { end &+= 1 }
        spend(end &- place)
        return end
    }

    /// The end of the digits that begin at `place`, however many; `place` itself where there are none.
    func digitsEnd(_ place: Int) -> Int {
        var end = place
        while isDigit(end) { end += 1 }
        spend(end &- place)
        return end
    }

    /// The digits that begin at `place`; nil where there are none, or more than ``longestNumber``.
    func digits(_ place: Int) -> Range<Int>? {
        let limit = place + Self.longestNumber + 1
        var end = place
        while end < limit, isDigit(end) { end += 1 }
        spend(end &- place)
        return end > place && end < limit ? place..<end : nil
    }

    func number(_ digits: Range<Int>) -> Int {
        digits.reduce(0) { $0 * 10 + Int(bytes[$1] & 0x0F) }
    }

    /// Behind the blanks that begin at `place`, ``longestGap`` at most.
    func afterBlanks(_ place: Int) -> Int {
        let limit = place + Self.longestGap
        var end = place
        while end < limit, self[end] == UInt8(ascii: " ") { end += 1 }
        spend(end &- place)
        return end
    }

    /// Before the blanks that end at `place`, ``longestGap`` at most.
    func beforeBlanks(_ place: Int) -> Int {
        let limit = place - Self.longestGap
        var start = place
        while start > limit, self[start - 1] == UInt8(ascii: " ") { start -= 1 }
        spend(place &- start)
        return start
    }

    /// The letters that end just before `place`, the last ``longestWord`` bytes of them; empty where there are none.
    func word(endingAt place: Int) -> Range<Int> {
        let limit = Swift.max(0, place - Self.longestWord)
        var start = place
        while start > limit, isLetter(start - 1) { start -= 1 }
        spend(place &- start)
        while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start..<place
    }

    /// The letters that begin at `place`, the first ``longestWord`` bytes of them; empty where there are none.
    func word(at place: Int) -> Range<Int> {
        let limit = Swift.min(count, place + Self.longestWord)
        var end = place
        while end < limit, isLetter(end) { end += 1 }
        spend(end &- place)
        while end > place, end < count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return place..<end
    }

    func matches(_ string: StaticString, at place: Int) -> Bool {
        let length = string.utf8CodeUnitCount
        guard place >= 0, place + length <= count else { return false }
        for offset in 0..<length where bytes[place + offset] != string.utf8Start[offset] { return false }
        return true
    }

    /// True when `string` ends just before `place`, and is not the end of a longer word.
    func matches(wordEndingAt place: Int, _ string: StaticString) -> Bool {
        let start = place - string.utf8CodeUnitCount
        return matches(string, at: start) && !isWord(start - 1)
    }

    func contains(_ string: StaticString, in range: Range<Int>) -> Bool {
        firstEnd(of: string, in: range) != nil
    }

    /// Where the first place ends in which `string` stands within a range.
    func firstEnd(of string: StaticString, in range: Range<Int>) -> Int? {
        let last = range.upperBound - string.utf8CodeUnitCount
        guard last >= range.lowerBound else { return nil }
        let place = (range.lowerBound...last).first { matches(string, at: $0) }
        spend((place ?? last) - range.lowerBound)
        return place.map { $0 + string.utf8CodeUnitCount }
    }

    func equals(_ string: StaticString, _ range: Range<Int>) -> Bool {
        range.count == string.utf8CodeUnitCount && matches(string, at: range.lowerBound)
    }
}

extension TextScan {
    /// True for a capital letter of any script: folding has changed it.
    func isUppercase(_ place: Int) -> Bool {
        guard place >= 0, place < count, isLetter(place) else { return false }
        if self[place].isASCIILetter { return isCapital(place) }
        var end = place + 1
        while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
        return !isWritten(place..<end)
    }
}
