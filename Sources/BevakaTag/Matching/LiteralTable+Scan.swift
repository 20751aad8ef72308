extension LiteralTable {
    /// Puts every pattern that `text` holds into `hits`, in the order of their ends; of those that end together the longest comes first.
    func scan(_ text: UnsafeBufferPointer<UInt8>, into hits: inout [LiteralHit]) {
        hits.removeAll(keepingCapacity: true)
        guard let source = text.baseAddress, text.count > 1 else { return }
        withUnsafeTemporaryAllocation(byteCount: 8 + text.count + Self.padding, alignment: 8) { room in
            guard let base = room.baseAddress else { return }
            let copy = base + 8
            Self.copy(source, count: text.count, to: copy)
            scan(UnsafeRawPointer(copy), count: text.count, into: &hits)
        }
        Self.order(&hits)
    }

    /// With a blank in front and for hyphens, and zeros behind.
    @inline(__always)
    private static func copy(_ source: UnsafePointer<UInt8>, count: Int, to copy: UnsafeMutableRawPointer) {
        copy.storeBytes(of: UInt8(ascii: " "), toByteOffset: -1, as: UInt8.self)
        let bytes = copy.assumingMemoryBound(to: UInt8.self)
        for place in 0..<count {
            let byte = source[place]
            bytes[place] = byte == UInt8(ascii: "-") ? UInt8(ascii: " ") : byte
        }
        (copy + count).initializeMemory(as: UInt8.self, repeating: 0, count: padding)
    }

    /// They come in the order of their starts, so each is moved by a few places at most.
    private static func order(_ hits: inout [LiteralHit]) {
        hits.withUnsafeMutableBufferPointer { hits in
            var number = 1
            while number < hits.count {
                let hit = hits[number]
                var place = number
                while place > 0, hits[place &- 1].end > hit.end {
                    hits[place] = hits[place &- 1]
                    place &-= 1
                }
                hits[place] = hit
                number &+= 1
            }
        }
    }

    /// Bytes whose candidates are noted before they are looked up.
    private static let block = 1_024

    /// Block by block: first the places that the filter lets through, without a branch, then these.
    private func scan(_ text: UnsafeRawPointer, count: Int, into hits: inout [LiteralHit]) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.block) { candidates in
            slots.withUnsafeBufferPointer { slots in
                tails.withUnsafeBufferPointer { tails in
                    patterns.withUnsafeBufferPointer { patterns in
                        bytes.withUnsafeBufferPointer { bytes in
                            let search = LiteralSearch(
                                text: text, count: count, slots: slots, slotShift: slotShift, tails: tails,
                                patterns: patterns, bytes: bytes)
                            scan(with: search, candidates, into: &hits)
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func scan(
        with search: LiteralSearch, _ candidates: UnsafeMutableBufferPointer<UInt32>, into hits: inout [LiteralHit]
    ) {
        var start = 0
        while start < search.count {
            let length = Swift.min(Self.block, search.count - start)
            for candidate in candidates[..<self.candidates(search.text + start, count: length, candidates)] {
                search.look(
                    at: start &+ Int(candidate &>> 8), heads: UInt8(truncatingIfNeeded: candidate), into: &hits)
            }
            start += length
        }
    }

    /// Notes where a pattern may begin and the bits of its heads, and says how many places these are.
    @inline(never)
    private func candidates(_ text: UnsafeRawPointer, count: Int, _ found: UnsafeMutableBufferPointer<UInt32>) -> Int {
        filter.withUnsafeBufferPointer { filter in
            Self.bitsBehind.withUnsafeBufferPointer { bitsBehind in
                guard let filter = filter.baseAddress, let bitsBehind = bitsBehind.baseAddress,
                    let found = found.baseAddress
                else { return 0 }
                let mask = gram
                var number = 0
                var behind = bitsBehind[Int(text.load(fromByteOffset: -1, as: UInt8.self))]
                for place in 0..<count {
                    let bytes = text.loadUnaligned(fromByteOffset: place, as: UInt32.self)
                    let bits = filter[Self.filterIndex(bytes & mask)] & behind
                    behind = bitsBehind[Int(UInt8(truncatingIfNeeded: bytes))]
                    found[number] = UInt32(truncatingIfNeeded: place) &<< 8 | UInt32(bits)
                    number &+= bits == 0 ? 0 : 1
                }
                return number
            }
        }
    }
}

/// The tables as pointers, for the length of one scan.
private struct LiteralSearch {
    let text: UnsafeRawPointer
    let count: Int
    let slots: UnsafeBufferPointer<LiteralTable.Slot>
    let slotShift: UInt64
    let tails: UnsafeBufferPointer<LiteralTable.Tail>
    let patterns: UnsafeBufferPointer<LiteralTable.Stored>
    let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always)
    private func byte(at place: Int) -> UInt8 { text.load(fromByteOffset: place, as: UInt8.self) }

    @inline(__always)
    private func word(at place: Int) -> UInt64 { text.loadUnaligned(fromByteOffset: place, as: UInt64.self) }

    /// Looks up the heads whose bits are set.
    @inline(__always)
    func look(at place: Int, heads: UInt8, into hits: inout [LiteralHit]) {
        let word = word(at: place)
        var heads = (heads | heads &>> 4) & 0x0F
        while heads != 0 {
            let head = LiteralTable.headLength(heads.trailingZeroBitCount)
            heads &= heads &- 1
            look(at: place, head: head, key: word & (1 &<< UInt64(truncatingIfNeeded: 8 &* head) &- 1), into: &hits)
        }
    }

    @inline(__always)
    private func look(at place: Int, head: Int, key: UInt64, into hits: inout [LiteralHit]) {
        var slot = Int(truncatingIfNeeded: LiteralTable.slotHash(key) &>> slotShift)
        while slots[slot].key != key {
            guard slots[slot].key != 0 else { return }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        let tail = word(at: place &+ head)
        for number in Int(slots[slot].first)..<Int(slots[slot].end)
        where tail & tails[number].mask == tails[number].bytes {
            let pattern = patterns[number]
            guard isWhole(pattern, at: place, head: head) else { continue }
            hits.append(
                LiteralHit(
                    number: pattern.number, start: Int32(truncatingIfNeeded: place),
                    end: Int32(truncatingIfNeeded: place) &+ pattern.count))
        }
    }

    /// What the first fourteen bytes or so leave open.
    @inline(__always)
    private func isWhole(_ pattern: LiteralTable.Stored, at place: Int, head: Int) -> Bool {
        let length = Int(pattern.count)
        guard place &+ length <= count, pattern.opensInsideWord || !byte(at: place &- 1).isWordByte,
            !pattern.closesWord || !byte(at: place &+ length).isWordByte
        else { return false }
        var next = head &+ 8
        while next < length {
            guard byte(at: place &+ next) == bytes[Int(pattern.offset) &+ next] else { return false }
            next &+= 1
        }
        return true
    }
}
