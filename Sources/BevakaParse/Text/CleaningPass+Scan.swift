/// The scans that a clean document consists of: sixteen bytes at a time to the next one that needs a look. They stop a
/// little too often, at every `]` and every byte 0xEF, since that is cheaper than to look at pairs.
extension CleaningPass {
    /// Control characters other than tab, line feed and carriage return, and what begins like U+FFFE and U+FFFF.
    @inline(__always) private static func forbidden(_ block: ByteScan.Block) -> SIMDMask<SIMD16<Int8>> {
        let control =
            (block .< ByteScan.Block(repeating: 0x20)) .& (block .!= ByteScan.Block(repeating: 0x0A))
            .& (block .!= ByteScan.Block(repeating: 0x0D)) .& (block .!= ByteScan.Block(repeating: 0x09))
        return control .| (block .== ByteScan.Block(repeating: 0xEF))
    }

    @inline(__always) private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 ? !byte.isXMLSpace : byte == 0xEF
    }

    /// In text: `&`, `<`, `]`, and what XML forbids.
    @inline(__always) func nextInText(_ start: Int) -> Int {
        var position = start
        while position + 16 <= end {
            let block = ByteScan.load(input, position)
            let hits = ByteScan.halves(
                (block .== ByteScan.Block(repeating: 0x26)) .| (block .== ByteScan.Block(repeating: 0x3C))
                    .| (block .== ByteScan.Block(repeating: 0x5D)) .| Self.forbidden(block))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == 0x26 || byte == 0x3C || byte == 0x5D || Self.isForbidden(byte) { break }
            position += 1
        }
        return position
    }

    /// In a CDATA section: `]`, `[`, and what XML forbids.
    func nextInSection(_ start: Int) -> Int {
        var position = start
        while position + 32 <= end {
            let first = Self.sectionHits(ByteScan.load(input, position))
            let second = Self.sectionHits(ByteScan.load(input, position + 16))
            let both = ByteScan.halves(first .| second)
            if both[0] | both[1] != 0 { break }
            position += 32
        }
        while position + 16 <= end {
            let hits = ByteScan.halves(Self.sectionHits(ByteScan.load(input, position)))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == 0x5D || byte == 0x5B || Self.isForbidden(byte) { break }
            position += 1
        }
        return position
    }

    @inline(__always) private static func sectionHits(_ block: ByteScan.Block) -> SIMDMask<SIMD16<Int8>> {
        (block .== ByteScan.Block(repeating: 0x5D)) .| (block .== ByteScan.Block(repeating: 0x5B)) .| forbidden(block)
    }

    /// In an attribute's value: its quote, `&`, `<`, and what XML forbids.
    @inline(__always) func nextInValue(_ start: Int, quote: UInt8) -> Int {
        var position = start
        while position + 16 <= end {
            let block = ByteScan.load(input, position)
            let hits = ByteScan.halves(
                (block .== ByteScan.Block(repeating: quote)) .| (block .== ByteScan.Block(repeating: 0x26))
                    .| (block .== ByteScan.Block(repeating: 0x3C)) .| Self.forbidden(block))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == quote || byte == 0x26 || byte == 0x3C || Self.isForbidden(byte) { break }
            position += 1
        }
        return position
    }

    /// In comments and processing instructions, up to `limit`: what XML forbids.
    mutating func dropForbidden(_ start: Int, to limit: Int) {
        var position = start
        while position < limit {
            if position + 16 <= limit {
                let hits = ByteScan.halves(Self.forbidden(ByteScan.load(input, position)))
                if hits[0] | hits[1] == 0 {
                    position += 16
                    continue
                }
                position += ByteScan.firstLane(hits)
            }
            position = Self.isForbidden(input[position]) ? forbidden(at: position) : position + 1
        }
    }
}
