/// The words of folded text as matches take them whole: where the one around a place begins and ends.
///
/// What has no end for thousands of letters is no word. It counts as a row of pieces of ``longest`` bytes, so that a match inside it
/// is told by its surroundings. The last word is remembered: a word that holds many matches is walked over once.
struct WordPieces {
    /// Bytes of a piece; the longest words of any of the languages have a quarter.
    static let longest = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The last word.
    private var known = 0..<0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Where the word begins that goes on at `place`; `place` itself where a word begins there, or none is.
    mutating func start(before place: Int, work: inout Work) -> Int {
        guard isWord(at: place &- 1) else { return place }
        let word = word(around: place &- 1, work: &work)
        guard word.count > Self.longest else { return word.lowerBound }
        return piece(of: word, at: Swift.min(place, word.upperBound &- 1)).lowerBound
    }

    /// Where the word ends that goes on at `place`; `place` itself where none does.
    mutating func end(from place: Int, work: inout Work) -> Int {
        guard isWord(at: place) else { return place }
        let word = word(around: place, work: &work)
        guard word.count > Self.longest else { return word.upperBound }
        return piece(of: word, at: Swift.max(place &- 1, word.lowerBound)).upperBound
    }

    @inline(__always)
    private func isWord(at place: Int) -> Bool {
        place >= 0 && place < bytes.count && bytes[place].isWordByte
    }

    @inline(__always)
    private mutating func word(around place: Int, work: inout Work) -> Range<Int> {
        if known.contains(place) { return known }
        var start = place
        var end = place &+ 1
        while isWord(at: start &- 1) { start &-= 1 }
        while isWord(at: end) { end &+= 1 }
        work.spend(end &- start)
        known = start..<end
        return known
    }

    /// The piece of a long word that holds a place; pieces end behind whole scalars.
    private func piece(of word: Range<Int>, at place: Int) -> Range<Int> {
        let number = (place - word.lowerBound) / Self.longest
        let end = boundary(number + 1, of: word)
        return place < end ? boundary(number, of: word)..<end : end..<boundary(number + 2, of: word)
    }

    private func boundary(_ number: Int, of word: Range<Int>) -> Int {
        var place = word.lowerBound + number * Self.longest
        guard place < word.upperBound else { return word.upperBound }
        while place > word.lowerBound, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}
