extension TextScan {
    /// Calls `body` with each place where letters and digits begin; eight bytes are looked at together.
    @inline(__always)
    func forEachWordStart(_ body: (Int) -> Void) {
        spend(count)
        var place = 0
        // The highest bit of a lane: that the byte before belongs to a word.
        var before: UInt64 = 0
        while place &+ 8 <= count {
            let words = ~ByteLanes(bytes, at: place).others & ByteLanes.highs
            var starts = words & ~(words &<< 8 | before)
            before = words &>> 56
            while starts != 0 {
                body(place &+ ByteLanes.first(of: starts))
                starts &= starts &- 1
            }
            place &+= 8
        }
        while place < count {
            if isWord(place), !isWord(place &- 1) { body(place) }
            place &+= 1
        }
    }
}

/// Which beginnings of words may be those of a list of names, by a hash of three bytes: false for nearly every other word.
struct WordStartFilter: Sendable {
    private var mayStart = [Bool](repeating: false, count: 1 << 12)

    /// Names of at least three bytes.
    init(_ names: some Sequence<[UInt8]>) {
        for name in names where name.count > 2 { mayStart[Self.hash(name[0], name[1], name[2])] = true }
    }

    @inline(__always)
    func admits(_ place: Int, in text: TextScan) -> Bool {
        guard place &+ 2 < text.count else { return false }
        return mayStart[Self.hash(text.bytes[place], text.bytes[place &+ 1], text.bytes[place &+ 2])]
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        let bytes = UInt32(first) | UInt32(second) &<< 8 | UInt32(third) &<< 16
        return Int(truncatingIfNeeded: (bytes &* 0x9E37_79B1) &>> 20)
    }
}
