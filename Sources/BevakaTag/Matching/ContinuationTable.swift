/// What may follow the beginning of a term: from a phrase and a literal to the steps that lead on. A hash table with open addressing.
struct ContinuationTable: Sendable {
    /// Steps by their numbers, `end` excluded.
    struct Entry: Hashable, Sendable {
        var phrase: Int32 = 0
        var literal: Int32 = 0
        var first: Int32 = 0
        var end: Int32 = 0
    }

    private let slots: [Entry]
    private let shift: UInt64

    init(_ entries: [Entry]) {
        var bits = 4
        while 1 << bits < entries.count * 2 { bits += 1 }
        shift = UInt64(64 - bits)
        var slots = [Entry](repeating: Entry(), count: 1 << bits)
        for entry in entries {
            var slot = Self.hash(entry.phrase, entry.literal, shift)
            while slots[slot].phrase != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
        self.slots = slots
    }

    /// The table open for reading.
    struct View {
        fileprivate let slots: UnsafeBufferPointer<Entry>
        fileprivate let shift: UInt64

        /// The numbers of the steps that lead from a phrase on with a literal.
        @inline(__always)
        func steps(after phrase: Int32, literal: Int32) -> Range<Int> {
            var slot = ContinuationTable.hash(phrase, literal, shift)
            while slots[slot].phrase != 0 {
                let entry = slots[slot]
                if entry.phrase == phrase, entry.literal == literal { return Int(entry.first)..<Int(entry.end) }
                slot = (slot &+ 1) & (slots.count &- 1)
            }
            return 0..<0
        }
    }

    @inline(__always)
    func withView(_ body: (View) -> Void) {
        slots.withUnsafeBufferPointer { body(View(slots: $0, shift: shift)) }
    }

    /// The bit of a phrase in a set of them.
    @inline(__always)
    static func bit(of phrase: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: phrase & 63) }

    @inline(__always)
    fileprivate static func hash(_ phrase: Int32, _ literal: Int32, _ shift: UInt64) -> Int {
        let key = UInt64(truncatingIfNeeded: phrase) &<< 32 | UInt64(truncatingIfNeeded: literal)
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}
