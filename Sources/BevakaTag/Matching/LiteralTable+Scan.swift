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

    /// Block by block: first the places that the filters let through, without a branch, then these.
    private func scan(_ text: UnsafeRawPointer, count: Int, into hits: inout [LiteralHit]) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: LiteralSieve.block) { candidates in
            withSieve(candidates) { sieve in
                withSearch(text, count: count) { search in
                    var start = 0
                    while start < count {
                        let length = Swift.min(LiteralSieve.block, count &- start)
                        let number = sieve.candidates(text + start, count: length)
                        for candidate in candidates[..<number] {
                            search.look(
                                at: start &+ Int(candidate &>> 8), heads: UInt8(truncatingIfNeeded: candidate),
                                into: &hits)
                        }
                        start &+= length
                    }
                }
            }
        }
    }

    @inline(__always)
    private func withSieve(_ found: UnsafeMutableBufferPointer<UInt32>, _ body: (LiteralSieve) -> Void) {
        startFilter.withUnsafeBufferPointer { starts in
            innerFilter.withUnsafeBufferPointer { inner in
                gramFilter.withUnsafeBufferPointer { grams in
                    Self.bitsBehind.withUnsafeBufferPointer { bitsBehind in
                        guard let starts = starts.baseAddress, let inner = inner.baseAddress,
                            let grams = grams.baseAddress,
                            let bitsBehind = bitsBehind.baseAddress, let found = found.baseAddress
                        else { return }
                        body(
                            LiteralSieve(
                                starts: starts, inner: inner, grams: grams, gram: gram, bitsBehind: bitsBehind,
                                onlyStartsWords: onlyStartsWords, found: found))
                    }
                }
            }
        }
    }

    @inline(__always)
    private func withSearch(_ text: UnsafeRawPointer, count: Int, _ body: (LiteralSearch) -> Void) {
        buckets.withUnsafeBufferPointer { buckets in
            entries.withUnsafeBufferPointer { entries in
                bytes.withUnsafeBufferPointer { bytes in
                    body(
                        LiteralSearch(
                            text: text, count: count, buckets: buckets, bucketShift: bucketShift, entries: entries,
                            bytes: bytes))
                }
            }
        }
    }
}
