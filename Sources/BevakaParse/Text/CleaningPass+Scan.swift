/// The scans that a clean document consists of: sixteen bytes at a time to the next one that needs a look.
extension CleaningPass {
    /// Control characters other than tab, line feed and carriage return, and what begins like U+FFFE and U+FFFF.
    @inline(__always) private static func forbidden(
        _ block: ByteScan.Block, _ next: ByteScan.Block
    ) -> SIMDMask<SIMD16<Int8>> {
        let control =
            (block .< ByteScan.Block(repeating: 0x20)) .& (block .!= ByteScan.Block(repeating: 0x0A))
            .& (block .!= ByteScan.Block(repeating: 0x0D)) .& (block .!= ByteScan.Block(repeating: 0x09))
        let edge = (block .== ByteScan.Block(repeating: 0xEF)) .& (next .== ByteScan.Block(repeating: 0xBF))
        return control .| edge
    }

    @inline(__always) private func isForbidden(_ position: Int) -> Bool {
        let byte = input[position]
        if byte < 0x20 { return !byte.isXMLSpace }
        return byte == 0xEF && position + 1 < end && input[position + 1] == 0xBF
    }

    @inline(__always) private func isPair(_ position: Int, _ byte: UInt8) -> Bool {
        position + 1 < end && input[position + 1] == byte
    }

    /// In text: `&`, `<`, `]]`, and what XML forbids.
    func nextInText(_ start: Int) -> Int {
        var position = start
        while position + 17 <= end {
            let block = ByteScan.load(input, position)
            let next = ByteScan.load(input, position + 1)
            let bracket = ByteScan.Block(repeating: 0x5D)
            let hits = ByteScan.halves(
                (block .== ByteScan.Block(repeating: 0x26)) .| (block .== ByteScan.Block(repeating: 0x3C))
                    .| ((block .== bracket) .& (next .== bracket)) .| Self.forbidden(block, next))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == 0x26 || byte == 0x3C || (byte == 0x5D && isPair(position, 0x5D)) || isForbidden(position) {
                break
            }
            position += 1
        }
        return position
    }

    /// In a CDATA section: `]]`, `<!`, and what XML forbids.
    func nextInSection(_ start: Int) -> Int {
        var position = start
        while position + 17 <= end {
            let block = ByteScan.load(input, position)
            let next = ByteScan.load(input, position + 1)
            let bracket = ByteScan.Block(repeating: 0x5D)
            let declaration =
                (block .== ByteScan.Block(repeating: 0x3C)) .& (next .== ByteScan.Block(repeating: 0x21))
            let hits = ByteScan.halves(
                ((block .== bracket) .& (next .== bracket)) .| declaration .| Self.forbidden(block, next))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if (byte == 0x5D && isPair(position, 0x5D)) || (byte == 0x3C && isPair(position, 0x21))
                || isForbidden(position)
            {
                break
            }
            position += 1
        }
        return position
    }

    /// In an attribute's value: its quote, `&`, `<`, and what XML forbids.
    func nextInValue(_ start: Int, quote: UInt8) -> Int {
        var position = start
        while position + 17 <= end {
            let block = ByteScan.load(input, position)
            let hits = ByteScan.halves(
                (block .== ByteScan.Block(repeating: quote)) .| (block .== ByteScan.Block(repeating: 0x26))
                    .| (block .== ByteScan.Block(repeating: 0x3C))
                    .| Self.forbidden(block, ByteScan.load(input, position + 1)))
            if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
            position += 16
        }
        while position < end {
            let byte = input[position]
            if byte == quote || byte == 0x26 || byte == 0x3C || isForbidden(position) { break }
            position += 1
        }
        return position
    }

    /// In comments and processing instructions, up to `limit`: what XML forbids.
    mutating func dropForbidden(_ start: Int, to limit: Int) {
        var position = start
        while position < limit {
            if position + 17 <= limit {
                let hits = ByteScan.halves(
                    Self.forbidden(ByteScan.load(input, position), ByteScan.load(input, position + 1)))
                if hits[0] | hits[1] == 0 {
                    position += 16
                    continue
                }
                position += ByteScan.firstLane(hits)
            }
            position = isForbidden(position) ? forbidden(at: position) : position + 1
        }
    }
}
