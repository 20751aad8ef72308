/// The scans that a clean document consists of: sixteen bytes at a time to the next one that needs a look. They stop a
/// little too often, at every `]` of a text, since that is cheaper than to look at pairs.
extension CleaningPass {
    /// In text: `&`, `<`, `]`.
    @inline(__always) func nextInText(_ start: Int) -> Int {
        var position = start
        while position + 16 <= end {
            let block = ByteScan.load(input, position)
            let hits = ByteScan.halves(
                (block .== ByteScan.Block(repeating: 0x26)) .| (block .== ByteScan.Block(repeating: 0x3C))
                    .| (block .== ByteScan.Block(repeating: 0x5D)))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == 0x26 || byte == 0x3C || byte == 0x5D { break }
            position += 1
        }
        return position
    }

    /// In a CDATA section: `]`, `[`.
    func nextInSection(_ start: Int) -> Int {
        var position = start
        while position + 32 <= end {
            let both = ByteScan.halves(
                Self.brackets(ByteScan.load(input, position)) .| Self.brackets(ByteScan.load(input, position + 16)))
            if both[0] | both[1] != 0 { break }
            position += 32
        }
        while position + 16 <= end {
            let hits = ByteScan.halves(Self.brackets(ByteScan.load(input, position)))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end, input[position] != 0x5D, input[position] != 0x5B { position += 1 }
        return position
    }

    @inline(__always) private static func brackets(_ block: ByteScan.Block) -> SIMDMask<SIMD16<Int8>> {
        (block .== ByteScan.Block(repeating: 0x5D)) .| (block .== ByteScan.Block(repeating: 0x5B))
    }

    /// In an attribute's value: its quote, `&`, `<`.
    @inline(__always) func nextInValue(_ start: Int, quote: UInt8) -> Int {
        var position = start
        while position + 16 <= end {
            let block = ByteScan.load(input, position)
            let hits = ByteScan.halves(
                (block .== ByteScan.Block(repeating: quote)) .| (block .== ByteScan.Block(repeating: 0x26))
                    .| (block .== ByteScan.Block(repeating: 0x3C)))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == quote || byte == 0x26 || byte == 0x3C { break }
            position += 1
        }
        return position
    }

    /// Where the name that begins at `start` ends.
    @inline(__always) func nameEnd(_ start: Int) -> Int {
        var position = start
        while position < end, input[position] < 0x80, XMLName.isPart(input[position]) { position += 1 }
        return position < end && input[position] >= 0x80 ? wideNameEnd(position) : position
    }

    /// The same for names with letters beyond ASCII: a quotation mark or a dash ends them.
    private func wideNameEnd(_ start: Int) -> Int {
        var position = start
        while position < end {
            if input[position] < 0x80 {
                guard XMLName.isPart(input[position]) else { break }
                position += 1
            } else {
                guard let length = XMLName.wideLength(input, at: position, end: end) else { break }
                position += length
            }
        }
        return position
    }
}
