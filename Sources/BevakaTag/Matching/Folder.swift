/// The work of folding one text, byte by byte; see ``FoldedText`` for what comes out.
struct Folder {
    let source: UnsafePointer<UInt8>
    let count: Int
    let output: UnsafeMutablePointer<UInt8>
    private(set) var written = 0
    private(set) var shifts: [FoldedText.Shift] = []
    private var read = 0
    /// Original minus folded offset, as the last shift left it.
    private var distance = 0
    /// No single letter is composed of more marks: ᾆ has three.
    private static let mostComposed = 3
    /// Marks that are kept behind a letter, as in a stream-safe text (UAX #15): putting marks in their order, as comparing strings
    /// does, takes time that grows with the square of their number.
    private static let mostMarks = 30

    init(source: UnsafePointer<UInt8>, count: Int, output: UnsafeMutablePointer<UInt8>) {
        self.source = source
        self.count = count
        self.output = output
    }

    mutating func run() {
        while read < count {
            mark(original: read)
            copyPlain()
            guard read < count else { break }
            if source[read] < 0x80 { foldSpace() } else { foldScalar() }
        }
    }

    /// ASCII without runs of white space, and the letters of Latin-1 such as é, å and Ö: all that keeps its length.
    @inline(__always)
    private mutating func copyPlain() {
        var from = read
        var to = written
        while from &+ 9 <= count {
            let run = PlainRun(UnsafeRawPointer(source + from).loadUnaligned(as: UInt64.self), next: source[from &+ 8])
            // More is written than counts: there is room for it, and what follows goes over it.
            UnsafeMutableRawPointer(output + to).storeBytes(of: run.folded, as: UInt64.self)
            from &+= run.length
            to &+= run.length
            if run.length == 8 { continue }
            guard copyLatin(from, to) else { break }
            from &+= 2
            to &+= 2
        }
        read = from
        written = to
        if from &+ 9 > count { copyRest() }
    }

    /// A letter of Latin-1 whose first byte is 0xC3; false for anything else, and where marks follow it.
    @inline(__always)
    private func copyLatin(_ from: Int, _ to: Int) -> Bool {
        guard source[from] == 0xC3, from &+ 1 < count, from &+ 2 >= count || source[from &+ 2] < 0xCC else {
            return false
        }
        let second = source[from &+ 1]
        // × and ÷ are no letters.
        guard second | 0x20 != 0xB7 else { return false }
        output[to] = 0xC3
        output[to &+ 1] = second < 0x9F ? second | 0x20 : second
        return true
    }

    /// The same, byte by byte.
    private mutating func copyRest() {
        while read < count {
            let folded = FoldTables.plain(source[read])
            let isBlank = source[read] == 0x20 && read &+ 1 < count && FoldTables.plain(source[read &+ 1]) != 0
            if folded != 0 || isBlank {
                put(isBlank ? 0x20 : folded)
                read &+= 1
            } else if copyLatin(read, written) {
                read &+= 2
                written &+= 2
            } else {
                return
            }
        }
    }

    /// White space of any kind and length.
    private mutating func foldSpace() {
        let start = read
        var lines = 0
        while read < count {
            if source[read] < 0x80 {
                guard FoldTables.isSpace(source[read]) else { break }
                if source[read] == 0x0A { lines += 1 }
                read += 1
            } else {
                let scalar = decode(at: read)
                guard FoldTables.isSpace(scalar.value) else { break }
                read += scalar.length
            }
        }
        if read == start { read += 1 }
        mark(original: start)
        put(lines > 1 ? FoldedText.paragraph : 0x20)
    }

    private mutating func foldScalar() {
        let start = read
        let scalar = decode(at: start)
        let next = start + scalar.length
        if next < count, source[next] >= 0xCC, FoldTables.isCombining(decode(at: next).value) {
            return foldCluster()
        }
        if FoldTables.isCombining(scalar.value), stepBack() { return foldCluster() }
        if FoldTables.isSpace(scalar.value) { return foldSpace() }
        read = next
        if FoldTables.isIgnored(scalar.value) { return }
        mark(original: start)
        let folded = FoldTables.folded(scalar.value)
        put(scalar: folded, atMost: scalar.length)
    }

    /// A letter followed by combining marks: composed where Unicode has the letter, else kept as it is.
    private mutating func foldCluster() {
        let start = read
        var text = String.UnicodeScalarView([decode(at: start).scalar])
        var end = start + decode(at: start).length
        var lastMark = start
        var marks = 0
        while end < count, source[end] >= 0xCC {
            let mark = decode(at: end)
            guard FoldTables.isCombining(mark.value) else { break }
            if marks < Self.mostComposed { text.append(mark.scalar) }
            marks += 1
            lastMark = end
            end += mark.length
        }
        read = end
        guard marks <= Self.mostComposed, let composed = FoldTables.composed(String(text)) else {
            return keepCluster(from: start, to: end)
        }
        mark(original: start)
        put(scalar: FoldTables.folded(composed), atMost: end - start)
        // The last byte of the letter stands for the last mark, so that a match takes all marks along.
        shift(folded: written - 1, original: lastMark)
    }

    /// Marks on what Unicode has no single letter for: the letter is folded, the marks stay.
    private mutating func keepCluster(from start: Int, to end: Int) {
        var place = start
        var kept = 0
        while place < end, kept <= Self.mostMarks {
            kept += 1
            let scalar = decode(at: place)
            mark(original: place)
            let folded = place == start ? FoldTables.folded(scalar.value) : scalar.value
            put(scalar: folded, atMost: scalar.length)
            place += scalar.length
        }
    }

    /// Takes back the ASCII letter just written, when a combining mark follows it.
    private mutating func stepBack() -> Bool {
        guard read > 0, written > 0, source[read - 1].isASCIILetter else { return false }
        read -= 1
        written -= 1
        return true
    }

    /// Notes that what is written next comes from `original`.
    @inline(__always)
    private mutating func mark(original: Int) {
        shift(folded: written, original: original)
    }

    @inline(__always)
    private mutating func shift(folded: Int, original: Int) {
        guard original &- folded != distance else { return }
        distance = original &- folded
        shifts.append(FoldedText.Shift(folded: folded, original: original))
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        output[written] = byte
        written &+= 1
    }

    private mutating func put(scalar value: UInt32, atMost room: Int) {
        switch value {
        case 0..<0x80:
            put(UInt8(truncatingIfNeeded: value))
        case 0x80..<0x800 where room >= 2:
            put(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
            put(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
        case 0x800..<0x1_0000 where room >= 3:
            put(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
            put(0x80 | UInt8(truncatingIfNeeded: (value >> 6) & 0x3F))
            put(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
        default:
            put(FoldedText.symbol)
        }
    }
}

extension Folder {
    /// A scalar of the source and its length in bytes.
    fileprivate struct Decoded {
        var value: UInt32
        var length: Int

        var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
    }

    /// The source is a Swift string's, so it is valid UTF-8.
    @inline(__always)
    fileprivate func decode(at offset: Int) -> Decoded {
        let first = UInt32(source[offset])
        if first < 0x80 { return Decoded(value: first, length: 1) }
        let second = UInt32(source[offset &+ 1]) & 0x3F
        if first < 0xE0 { return Decoded(value: (first & 0x1F) << 6 | second, length: 2) }
        let third = UInt32(source[offset &+ 2]) & 0x3F
        if first < 0xF0 { return Decoded(value: (first & 0x0F) << 12 | second << 6 | third, length: 3) }
        let fourth = UInt32(source[offset &+ 3]) & 0x3F
        return Decoded(value: (first & 0x07) << 18 | second << 12 | third << 6 | fourth, length: 4)
    }
}
