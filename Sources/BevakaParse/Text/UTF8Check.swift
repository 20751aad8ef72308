/// The fast question whether bytes are valid UTF-8 (Unicode §3.9, table 3-7), answered sixteen bytes at a time; ``UTF8Survey`` counts
/// what is wrong where the answer is no.
struct UTF8Check {
    private(set) var isASCII = true
    private(set) var isValid = true
    /// There are C1 controls, U+0080–U+009F: Windows-1252 bytes that somebody took for Latin-1 and converted.
    private(set) var hasControls = false

    init(_ input: UnsafeBufferPointer<UInt8>) {
        var position = ByteScan.asciiEnd(input, from: 0)
        guard position < input.count else { return }
        isASCII = false
        // The blocks look back two bytes.
        while position < 2, position < input.count { guard step(input, &position) else { return } }
        while position + 16 <= input.count {
            let block = ByteScan.load(input, position)
            let halves = unsafeBitCast(block, to: SIMD2<UInt64>.self)
            let isPlain = (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0 && input[position - 1] < 0x80
            if isPlain {
                position = ByteScan.asciiEnd(input, from: position + 16)
                continue
            }
            if Self.isUsual(block, ByteScan.load(input, position - 1), ByteScan.load(input, position - 2)) {
                position += 16
                continue
            }
            let end = position + 16
            Self.backUp(input, &position)
            while position < end, position < input.count { guard step(input, &position) else { return } }
        }
        Self.backUp(input, &position)
        while position < input.count { guard step(input, &position) else { return } }
    }

    /// Whether all characters of a block are ASCII or of two or three bytes without a rule of their own: every byte that
    /// follows a lead, or a lead of three by one, is a continuation, and no other is. C1 controls are not usual either.
    @inline(__always) private static func isUsual(
        _ block: ByteScan.Block, _ previous: ByteScan.Block, _ beforePrevious: ByteScan.Block
    ) -> Bool {
        typealias Block = ByteScan.Block
        let continuation = (block .>= Block(repeating: 0x80)) .& (block .< Block(repeating: 0xC0))
        let expected =
            (previous .>= Block(repeating: 0xC2)) .| (beforePrevious .>= Block(repeating: 0xE0))
        let odd =
            (block .>= Block(repeating: 0xF0)) .| (block .== Block(repeating: 0xE0))
            .| (block .== Block(repeating: 0xED))
            .| (block .== Block(repeating: 0xC0)) .| (block .== Block(repeating: 0xC1))
            .| ((previous .== Block(repeating: 0xC2)) .& (block .< Block(repeating: 0xA0)))
            .| (previous .>= Block(repeating: 0xF0)) .| (beforePrevious .>= Block(repeating: 0xF0))
        let wrong = ByteScan.halves((continuation .^ expected) .| odd)
        return wrong[0] | wrong[1] == 0
    }

    /// One character; false where there is none.
    @inline(__always) private mutating func step(
        _ input: UnsafeBufferPointer<UInt8>, _ position: inout Int
    ) -> Bool {
        if input[position] < 0x80 {
            position += 1
            return true
        }
        let length = UTF8Survey.length(input, at: position)
        guard length > 0 else {
            isValid = false
            return false
        }
        if length == 2, input[position] == 0xC2, input[position + 1] < 0xA0 { hasControls = true }
        position += length
        return true
    }

    /// To the beginning of the character that `position` may be in the middle of.
    private static func backUp(_ input: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
        for distance in 1...3 where position >= distance {
            let byte = input[position - distance]
            if byte >= 0xC0 {
                position -= distance
                return
            }
            if byte < 0x80 { return }
        }
    }
}
