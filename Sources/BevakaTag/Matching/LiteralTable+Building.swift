extension LiteralTable {
    /// Finds those of the patterns that have the given numbers, and calls them by these.
    init(_ list: [Pattern], numbers: [Int]) {
        var heads: [UInt64: [Int]] = [:]
        for number in numbers where list[number].bytes.count > 1 {
            heads[Self.head(of: list[number].bytes), default: []].append(number)
        }
        let isLong = numbers.allSatisfy { list[$0].bytes.count > 3 }
        gram = isLong ? .max : 0xFF_FFFF
        var filter = [UInt8](repeating: 0, count: 1 << Int(Self.filterBits))
        for number in numbers { Self.mark(list[number], gramLength: isLong ? 4 : 3, in: &filter) }
        self.filter = filter
        var patterns: [Stored] = []
        var tails: [Tail] = []
        var bytes: [UInt8] = []
        var bits = 4
        while 1 << bits < heads.count * 2 { bits += 1 }
        slotShift = UInt64(64 - bits)
        var slots = [Slot](repeating: Slot(), count: 1 << bits)
        for (key, numbers) in heads {
            var slot = Int(truncatingIfNeeded: Self.slotHash(key) &>> UInt64(64 - bits))
            while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
            let first = Int32(patterns.count)
            // Of two with the same bytes the one that must begin the word is told first.
            for number in numbers.sorted(by: { !list[$0].opensInsideWord && list[$1].opensInsideWord }) {
                patterns.append(Stored(list[number], number: number, offset: bytes.count))
                tails.append(Tail(list[number]))
                bytes += list[number].bytes
            }
            slots[slot] = Slot(key: key, first: first, end: Int32(patterns.count))
        }
        self.slots = slots
        self.patterns = patterns
        self.tails = tails
        self.bytes = bytes
    }

    /// The number of the longest head that a pattern of so many bytes has.
    fileprivate static func headNumber(_ count: Int) -> Int {
        count >= 6 ? 3 : count >= 4 ? 2 : count - 2
    }

    private static func head(of bytes: [UInt8]) -> UInt64 {
        word(bytes[..<headLength(headNumber(bytes.count))])
    }

    /// At most eight bytes as a number, the first the lowest, as they are loaded from memory.
    fileprivate static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Notes in the filter that a pattern may begin where the text has its first bytes.
    private static func mark(_ pattern: Pattern, gramLength: Int, in filter: inout [UInt8]) {
        guard pattern.bytes.count > 1 else { return }
        let bit: UInt8 = 1 << UInt8(headNumber(pattern.bytes.count) + (pattern.opensInsideWord ? 4 : 0))
        let start = UInt32(truncatingIfNeeded: word(pattern.bytes.prefix(gramLength)))
        guard pattern.bytes.count < gramLength else {
            filter[filterIndex(start)] |= bit
            return
        }
        // One of two bytes, with whatever may follow it.
        for next in 0..<UInt32(256) where !(pattern.closesWord && UInt8(next).isWordByte) {
            filter[filterIndex(start | next << 16)] |= bit
        }
    }
}

extension LiteralTable.Tail {
    fileprivate init(_ pattern: LiteralTable.Pattern) {
        let head = LiteralTable.headLength(LiteralTable.headNumber(pattern.bytes.count))
        let rest = pattern.bytes[head...].prefix(8)
        bytes = LiteralTable.word(rest)
        mask = rest.count == 8 ? .max : (1 << UInt64(8 * rest.count)) - 1
    }
}

extension LiteralTable.Stored {
    fileprivate init(_ pattern: LiteralTable.Pattern, number: Int, offset: Int) {
        self.offset = Int32(offset)
        count = Int32(pattern.bytes.count)
        self.number = Int32(number)
        opensInsideWord = pattern.opensInsideWord
        closesWord = pattern.closesWord
    }
}
