/// Many byte strings, looked for at once in folded text.
///
/// Nearly every place of a text begins none of them. So a small table, indexed by a hash of the bytes at a place, tells
/// which heads may begin there: the first two, three, five, eight or twelve bytes of a string. Only then is the head looked up,
/// and the strings that begin with it are compared. Nothing waits for the byte before, as an automaton's states do, and what is
/// read at every place stays in the nearest cache however many strings there are.
///
/// Where all strings begin words, only the beginnings of words are asked for. Otherwise a second such table, indexed by three or four
/// bytes, rules out most places first.
struct LiteralTable: Sendable {
    /// What is searched for.
    struct Pattern: Hashable, Sendable {
        /// Folded; a blank stands for a hyphen too.
        var bytes: [UInt8]
        /// False where it must begin a word.
        var opensInsideWord: Bool
        /// True where the word must end with it.
        var closesWord = false
    }

    /// A pattern as it is compared: its first sixteen bytes at once, in the order of memory.
    struct Entry: Sendable {
        var first: UInt64
        var second: UInt64
        /// What the caller calls it.
        var number: Int32
        /// Where all its bytes lie in ``LiteralTable/bytes``.
        var offset: Int32
        var count: Int32
        /// The number of its head; see ``LiteralTable/headLength(_:)``.
        var head: UInt8
        /// How far a difference is shifted to the left so that only its own bytes of the first and of the second eight are left.
        var shift: UInt8
        var opensInsideWord: Bool
        var closesWord: Bool
    }

    /// By a hash of the head: the bit of its length, see ``headLength(_:)``; for patterns that begin words.
    let startFilter: [UInt8]
    /// The same for the others.
    let innerFilter: [UInt8]
    /// By a hash of the first three or four bytes: ``startBit`` and ``innerBit``.
    let gramFilter: [UInt8]
    /// The bytes that are hashed for ``gramFilter``, as a mask: three, or four where no pattern is shorter.
    let gram: UInt32
    /// The patterns, those whose heads have the same hash side by side.
    let entries: [Entry]
    /// For each hash, where its patterns begin in ``entries``; one more than there are hashes.
    let buckets: [Int32]
    /// What a head's hash is shifted by to find its bucket.
    let bucketShift: UInt64
    let bytes: [UInt8]
    /// True when no pattern may begin inside a word.
    let onlyStartsWords: Bool

    /// Those that patterns are found by, by their number: 2, 3, 5, 8 and 12. Many terms share their first word.
    @inline(__always)
    static func headLength(_ number: Int) -> Int { 2 &+ (number &* (number &+ 1)) / 2 }

    static let longestHead = 4
    static let startBit: UInt8 = 1
    static let innerBit: UInt8 = 2

    /// The bits of the filters' indices.
    static let filterBits: UInt32 = 14
    /// Bytes that may be read behind the end of a text.
    static let padding = 32

    @inline(__always)
    static func filterIndex(_ gram: UInt32) -> Int {
        Int(truncatingIfNeeded: (gram &* 0x9E37_79B1) &>> (32 &- filterBits))
    }

    @inline(__always)
    static func filterIndex(head: UInt64) -> Int {
        Int(truncatingIfNeeded: (head &* 0xD6E8_FEB8_6659_FD93) &>> (64 &- UInt64(filterBits)))
    }

    /// The head with a number, as a key: its bytes, or of twelve bytes a mixture.
    ///
    /// - Parameters:
    ///   - first: Eight bytes of text.
    ///   - second: The next eight.
    @inline(__always)
    static func head(_ number: Int, _ first: UInt64, _ second: UInt64) -> UInt64 {
        if number == longestHead { return first &* 0xC2B2_AE3D_27D4_EB4F ^ second &<< 32 }
        return first & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* headLength(number)))
    }

    @inline(__always)
    static func bucket(ofHead head: UInt64, shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    /// For each byte, the bits of ``gramFilter`` that count behind it.
    static let bitsBehind: [UInt8] = (0..<256).map { UInt8($0).isWordByte ? innerBit : startBit | innerBit }
}
