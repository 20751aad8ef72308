/// The beginning and the end of a text, in pieces that can be recognised in other texts: where sources put what they say in
/// every item, "About us" or "Subscribe to our newsletter".
///
/// Pieces are paragraphs, or sentences where there is a single paragraph. A piece is known by a hash of its letters: case,
/// digits, punctuation and white space do not count, so that "Updated 3 May" is "updated 4 May". Very short pieces
/// are no pieces. The hashes are kept on disk, so the rules are never changed without counting anew.
package struct TextBlocks: Sendable {
    package struct Block: Hashable, Sendable {
        package var hash: UInt64
        /// Offsets in the text's UTF-8.
        package var range: Range<Int>
    }

    /// In the order of the text.
    package let blocks: [Block]
    /// True when the text has nothing but these.
    package let areWhole: Bool

    /// How many pieces of the beginning and of the end are looked at.
    private static let atStart = 1
    private static let atEnd = 3
    /// Bytes of letters that a piece has at least.
    private static let shortest = 24

    package init(_ text: String) {
        var text = text
        (blocks, areWhole) = text.withUTF8 { Self.split($0) }
    }

    /// The beginning of a text, up to `end`, with every scalar of the pieces in `hashes` replaced by a blank, so that offsets in
    /// scalars stay as they are; nil where nothing is replaced. A text that consists of nothing else stays whole: a notice that
    /// is posted again and again is no footer.
    package static func blanking(_ hashes: Set<UInt64>, in text: String, upTo end: String.Index) -> String? {
        guard !hashes.isEmpty, !text.isEmpty else { return nil }
        let found = TextBlocks(text)
        let known = found.blocks.filter { hashes.contains($0.hash) }
        if found.areWhole && known.count == found.blocks.count { return nil }
        let utf8 = Array(text.utf8[..<end])
        let pieces = known.map { $0.range.clamped(to: utf8.indices) }.filter { !$0.isEmpty }
        guard !pieces.isEmpty else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var place = 0
        for piece in pieces {
            bytes += utf8[place..<piece.lowerBound]
            // Every scalar has one byte that is no continuation.
            for byte in utf8[piece] where byte & 0xC0 != 0x80 { bytes.append(UInt8(ascii: " ")) }
            place = piece.upperBound
        }
        bytes += utf8[place...]
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> ([Block], Bool) {
        var pieces = paragraphs(of: bytes)
        if pieces.count == 1 { pieces = sentences(of: bytes) }
        let blocks = pieces.chosen.compactMap { range in hash(bytes, range).map { Block(hash: $0, range: range) } }
        return (blocks, blocks.count == pieces.count)
    }

    /// The pieces of a text, of which those between the beginning and the end are only counted.
    private struct Pieces {
        private(set) var count = 0
        private var first: [Range<Int>] = []
        /// A ring: the oldest is written over.
        private var last: [Range<Int>] = []
        private var start = 0

        /// Those of the beginning and of the end.
        var chosen: [Range<Int>] {
            let turn = Swift.max(0, count - atStart) % atEnd
            return last.count < atEnd ? first + last : first + last[turn...] + last[..<turn]
        }

        /// Ends a piece; one of nothing but white space is left out.
        mutating func close(at end: Int, of bytes: UnsafeBufferPointer<UInt8>) {
            defer { start = end }
            guard bytes[start..<end].contains(where: { $0 > 0x20 }) else { return }
            if count < atStart {
                first.append(start..<end)
            } else if last.count < atEnd {
                last.append(start..<end)
            } else {
                last[(count - atStart) % atEnd] = start..<end
            }
            count += 1
        }
    }

    /// Stretches up to a line feed after another one.
    private static func paragraphs(of bytes: UnsafeBufferPointer<UInt8>) -> Pieces {
        var pieces = Pieces()
        var last: UInt8 = 0
        for (place, byte) in bytes.enumerated() {
            if byte == 0x0A, last == 0x0A { pieces.close(at: place + 1, of: bytes) }
            last = byte
        }
        pieces.close(at: bytes.count, of: bytes)
        return pieces
    }

    /// Stretches up to a stop with white space behind it, or to a line feed.
    private static func sentences(of bytes: UnsafeBufferPointer<UInt8>) -> Pieces {
        var pieces = Pieces()
        var last: UInt8 = 0
        for (place, byte) in bytes.enumerated() {
            let isStop = last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            if byte == 0x0A || byte == 0x20 && isStop { pieces.close(at: place + 1, of: bytes) }
            last = byte
        }
        pieces.close(at: bytes.count, of: bytes)
        return pieces
    }

    /// nil for a piece with too few letters.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
        var hash = StableHash()
        var letters = 0
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            let small = byte | 0x20
            // Dashes, quotation marks and special blanks are U+0080 … U+00BF and U+2000 … U+203F.
            let isLatinSymbol = byte == 0xC2
            let isPunctuation = byte == 0xE2 && place + 1 < range.upperBound && bytes[place + 1] == 0x80
            if isLatinSymbol || isPunctuation {
                place += isLatinSymbol ? 2 : 3
                continue
            }
            place += 1
            guard byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { continue }
            hash.append(byte: byte >= 0x80 ? byte : small)
            letters += 1
        }
        return letters >= shortest ? hash.value : nil
    }
}
