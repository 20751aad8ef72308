/// Finds the places of a block of text at which a pattern may begin, and with which heads: the filters of a ``LiteralTable`` as
/// pointers, for the length of one scan.
struct LiteralSieve {
    /// ``LiteralTable/startFilter``, ``LiteralTable/innerFilter`` and ``LiteralTable/gramFilter``.
    let starts: UnsafePointer<UInt8>
    let inner: UnsafePointer<UInt8>
    let grams: UnsafePointer<UInt8>
    let gram: UInt32
    let bitsBehind: UnsafePointer<UInt8>
    let onlyStartsWords: Bool
    /// Room for ``block`` places, each with the bits of its heads in the lowest byte.
    let found: UnsafeMutablePointer<UInt32>

    /// The most bytes that are looked at before what was found is looked up.
    static let block = 1_024

    /// How many places were found. There must be a byte before the text, and ``LiteralTable/padding`` behind it.
    @inline(__always)
    func candidates(_ text: UnsafeRawPointer, count: Int) -> Int {
        onlyStartsWords ? wordStarts(text, count: count) : places(text, count: count)
    }

    /// The beginnings of words that begin as a pattern does; words are marked for 64 bytes at a time.
    @inline(never)
    private func wordStarts(_ text: UnsafeRawPointer, count: Int) -> Int {
        var number = 0
        var before: UInt64 = text.load(fromByteOffset: -1, as: UInt8.self).isWordByte ? 1 : 0
        var start = 0
        while start < count {
            let words = WordBytes.bits(of: text + start, count: count &- start)
            var begun = words & ~(words &<< 1 | before)
            before = words &>> 63
            while begun != 0 {
                let place = start &+ begun.trailingZeroBitCount
                begun &= begun &- 1
                note(place, headBits(text + place, in: starts), &number)
            }
            start &+= 64
        }
        return number
    }

    /// All places that begin as a pattern does: first by three or four bytes, then by whole heads.
    @inline(never)
    private func places(_ text: UnsafeRawPointer, count: Int) -> Int {
        var first = 0
        var behind = bitsBehind[Int(text.load(fromByteOffset: -1, as: UInt8.self))]
        for place in 0..<count {
            let bytes = text.loadUnaligned(fromByteOffset: place, as: UInt32.self)
            let bits = grams[LiteralTable.filterIndex(bytes & gram)] & behind
            behind = bitsBehind[Int(UInt8(truncatingIfNeeded: bytes))]
            note(place, bits, &first)
        }
        var number = 0
        for candidate in 0..<first {
            let place = Int(found[candidate] &>> 8)
            let all: UInt8 = found[candidate] & UInt32(LiteralTable.startBit) == 0 ? 0 : .max
            note(place, headBits(text + place, in: inner) | headBits(text + place, in: starts) & all, &number)
        }
        return number
    }

    /// Notes a place without a branch: the next one goes over it where it has no bits.
    @inline(__always)
    private func note(_ place: Int, _ bits: UInt8, _ number: inout Int) {
        found[number] = UInt32(truncatingIfNeeded: place) &<< 8 | UInt32(bits)
        number &+= bits == 0 ? 0 : 1
    }

    /// The bits of the heads that stand at a place.
    @inline(__always)
    private func headBits(_ text: UnsafeRawPointer, in filter: UnsafePointer<UInt8>) -> UInt8 {
        let first = text.loadUnaligned(as: UInt64.self)
        let second = text.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        var bits: UInt8 = 0
        for number in 0...LiteralTable.longestHead {
            let place = LiteralTable.filterIndex(head: LiteralTable.head(number, first, second))
            bits |= filter[place] & 1 &<< UInt8(truncatingIfNeeded: number)
        }
        return bits
    }
}
