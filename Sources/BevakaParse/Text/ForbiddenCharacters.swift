/// Characters that XML 1.0 §2.2 forbids: controls other than tab, line feed and carriage return, U+FFFE and U+FFFF. They can
/// stand in the middle of anything, a name or the word CDATA, so that they go before anything is looked at.
enum ForbiddenCharacters {
    /// The bytes without them and how many they were; nil when there are none.
    static func strip(_ input: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], count: Int)? {
        var position = next(input, from: 0)
        guard position < input.count else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(input.count)
        var copied = 0
        var count = 0
        while position < input.count {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied..<position]))
            position += input[position] < 0x20 ? 1 : 3
            copied = position
            count += 1
            position = next(input, from: position)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied...]))
        return (output, count)
    }

    /// The first one at or after `start`, or the end.
    private static func next(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < input.count {
            position = nextCandidate(input, from: position)
            guard position < input.count else { break }
            if input[position] < 0x20 { return position }
            // Other characters begin with the same byte.
            if position + 2 < input.count, input[position + 1] == 0xBF, input[position + 2] >= 0xBE { return position }
            position += 1
        }
        return input.count
    }

    @inline(__always) private static func nextCandidate(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position + 32 <= input.count {
            let first = candidates(ByteScan.load(input, position))
            let second = candidates(ByteScan.load(input, position + 16))
            let both = ByteScan.halves(first .| second)
            if both[0] | both[1] != 0 {
                let hits = ByteScan.halves(first)
                if hits[0] | hits[1] != 0 { return position + ByteScan.firstLane(hits) }
                return position + 16 + ByteScan.firstLane(ByteScan.halves(second))
            }
            position += 32
        }
        while position < input.count {
            let byte = input[position]
            if byte == 0xEF || (byte < 0x20 && !byte.isXMLSpace) { break }
            position += 1
        }
        return position
    }

    @inline(__always) private static func candidates(_ block: ByteScan.Block) -> SIMDMask<SIMD16<Int8>> {
        typealias Block = ByteScan.Block
        let control =
            (block .< Block(repeating: 0x20)) .& (block .!= Block(repeating: 0x0A))
            .& (block .!= Block(repeating: 0x0D))
            .& (block .!= Block(repeating: 0x09))
        return control .| (block .== Block(repeating: 0xEF))
    }
}
