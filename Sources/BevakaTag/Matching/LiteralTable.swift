/// Many byte strings, looked for at once in folded text.
///
/// Nearly every place of a text begins none of them. So a small table, indexed by a hash of the three or four bytes at a place, tells
/// which heads may begin there: the first two, three, four or six bytes of a string. Only then is the head looked up,
/// and the strings that begin with it are compared. Nothing waits for the byte before, as an automaton's states do, and what is
/// read stays in the nearest cache however many strings there are.
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

    /// Up to eight bytes of a pattern behind its head, in the order of memory, and which of them count.
    struct Tail: Sendable {
        var bytes: UInt64
        var mask: UInt64
    }

    /// The rest of what is known of a pattern.
    struct Stored: Sendable {
        /// Where all its bytes lie in ``LiteralTable/bytes``.
        var offset: Int32
        var count: Int32
        /// What the caller calls it.
        var number: Int32
        var opensInsideWord: Bool
        var closesWord: Bool
    }

    /// A head and the patterns that have it.
    struct Slot: Sendable {
        /// Its bytes, in the order of memory; 0 for an empty slot.
        var key: UInt64 = 0
        var first: Int32 = 0
        var end: Int32 = 0
    }

    /// By a hash of the first bytes: one bit for each of ``headLength(_:)``, low for patterns that begin words, high for the others.
    let filter: [UInt8]
    /// The bytes that are hashed, as a mask: three, or four where no pattern is shorter.
    let gram: UInt32
    /// A hash table of heads with open addressing.
    let slots: [Slot]
    /// What a head's hash is shifted by to find its slot.
    let slotShift: UInt64
    /// Those of a head side by side.
    let patterns: [Stored]
    /// For each of them: a head may have dozens, and most are told by this.
    let tails: [Tail]
    let bytes: [UInt8]

    /// Those that patterns are found by, by their number: 2, 3, 4 and 6.
    @inline(__always)
    static func headLength(_ number: Int) -> Int { number == 3 ? 6 : number &+ 2 }

    /// The bits of ``filter``'s index.
    static let filterBits: UInt32 = 14
    /// Bytes that may be read behind the end of a text.
    static let padding = 32

    @inline(__always)
    static func filterIndex(_ gram: UInt32) -> Int {
        Int(truncatingIfNeeded: (gram &* 0x9E37_79B1) &>> (32 &- filterBits))
    }

    @inline(__always)
    static func slotHash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    /// For each byte, the bits of ``filter`` that count behind it.
    static let bitsBehind: [UInt8] = (0..<256).map { UInt8($0).isWordByte ? 0xF0 : 0xFF }
}
