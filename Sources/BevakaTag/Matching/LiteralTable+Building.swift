extension LiteralTable {
    /// Finds those of the patterns that have the given numbers, and calls them by these.
    init(_ list: [Pattern], numbers: [Int]) {
        let isLong = numbers.allSatisfy { list[$0].bytes.count > 3 }
        onlyStartsWords = numbers.allSatisfy { !list[$0].opensInsideWord }
        gram = isLong ? .max : 0xFF_FFFF
        var startFilter = [UInt8](repeating: 0, count: 1 << Int(Self.filterBits))
        var innerFilter = startFilter
        var gramFilter = startFilter
        for number in numbers where list[number].bytes.count > 1 {
            let bytes = list[number].bytes
            let place = Self.filterIndex(head: Self.head(of: bytes))
            let bit: UInt8 = 1 << UInt8(Self.headNumber(bytes.count))
            if list[number].opensInsideWord { innerFilter[place] |= bit } else { startFilter[place] |= bit }
            Self.mark(list[number], gramLength: isLong ? 4 : 3, in: &gramFilter)
        }
        self.startFilter = startFilter
        self.innerFilter = innerFilter
        self.gramFilter = gramFilter
        var bits = 4
        while 1 << bits < numbers.count { bits += 1 }
        bucketShift = UInt64(64 - bits)
        let shift = bucketShift
        let placed = numbers.filter { list[$0].bytes.count > 1 }.map { number in
            (bucket: Self.bucket(ofHead: Self.head(of: list[number].bytes), shift: shift), number: number)
        }
        var buckets = [Int32](repeating: 0, count: 1 << bits + 1)
        var entries: [Entry] = []
        var bytes: [UInt8] = []
        // Of two with the same bytes the one that must begin the word is told first.
        for (bucket, number) in placed.sorted(by: {
            ($0.bucket, list[$0.number].opensInsideWord ? 1 : 0, $0.number)
                < ($1.bucket, list[$1.number].opensInsideWord ? 1 : 0, $1.number)
        }) {
            entries.append(Entry(list[number], number: number, offset: bytes.count))
            bytes += list[number].bytes
            buckets[bucket + 1] += 1
        }
        for bucket in 1...1 << bits { buckets[bucket] += buckets[bucket - 1] }
        self.buckets = buckets
        self.entries = entries
        self.bytes = bytes
    }

    /// The number of the longest head that a pattern of so many bytes has.
    fileprivate static func headNumber(_ count: Int) -> Int {
        (0...longestHead).last { headLength($0) <= count } ?? 0
    }

    private static func head(of bytes: [UInt8]) -> UInt64 {
        head(headNumber(bytes.count), word(bytes.prefix(8)), word(bytes.dropFirst(8)))
    }

    /// At most eight bytes as a number, the first the lowest, as they are loaded from memory.
    fileprivate static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Notes in the filter that a pattern may begin where the text has its first bytes.
    private static func mark(_ pattern: Pattern, gramLength: Int, in filter: inout [UInt8]) {
        let bit = pattern.opensInsideWord ? innerBit : startBit
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

extension LiteralTable.Entry {
    fileprivate init(_ pattern: LiteralTable.Pattern, number: Int, offset: Int) {
        let length = pattern.bytes.count
        first = LiteralTable.word(pattern.bytes[..<Swift.min(length, 8)])
        second = LiteralTable.word(pattern.bytes[Swift.min(length, 8)..<Swift.min(length, 16)])
        self.number = Int32(number)
        self.offset = Int32(offset)
        count = Int32(length)
        head = UInt8(LiteralTable.headNumber(length))
        shift = UInt8(length < 8 ? 64 - 8 * length : length < 16 ? 128 - 8 * length : 0)
        opensInsideWord = pattern.opensInsideWord
        closesWord = pattern.closesWord
    }
}
