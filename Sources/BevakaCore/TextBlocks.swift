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
    private static let atStart = 2
    private static let atEnd = 4
    /// Bytes of letters that a piece has at least.
    private static let shortest = 24

    package init(_ text: String) {
        var text = text
        (blocks, areWhole) = text.withUTF8 { Self.split($0) }
    }

    /// The text with every scalar of the pieces in `hashes` replaced by a blank, so that offsets in scalars stay as they are.
    /// A text that consists of nothing else stays whole: a notice that is posted again and again is no footer.
    package static func blanking(_ hashes: Set<UInt64>, in text: String) -> String {
        guard !hashes.isEmpty, !text.isEmpty else { return text }
        let found = TextBlocks(text)
        let known = found.blocks.filter { hashes.contains($0.hash) }
        if known.isEmpty || found.areWhole && known.count == found.blocks.count { return text }
        let utf8 = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var place = 0
        for block in known {
            bytes += utf8[place..<block.range.lowerBound]
            // Every scalar has one byte that is no continuation.
            for byte in utf8[block.range] where byte & 0xC0 != 0x80 { bytes.append(UInt8(ascii: " ")) }
            place = block.range.upperBound
        }
        bytes += utf8[place...]
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> ([Block], Bool) {
        var pieces = pieces(of: bytes, where: isParagraphEnd)
        if pieces.count == 1 { pieces = self.pieces(of: bytes, where: isSentenceEnd) }
        var chosen = pieces[...]
        if pieces.count > atStart + atEnd { chosen = pieces.prefix(atStart) + pieces.suffix(atEnd) }
        let blocks = chosen.compactMap { range in hash(bytes, range).map { Block(hash: $0, range: range) } }
        return (blocks, blocks.count == pieces.count)
    }

    /// Stretches between places where `isEnd` holds; those without anything but white space are left out.
    private static func pieces(
        of bytes: UnsafeBufferPointer<UInt8>, where isEnd: (UnsafeBufferPointer<UInt8>, Int) -> Bool
    ) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        var isBlank = true
        for place in 0..<bytes.count {
            if bytes[place] > 0x20 { isBlank = false }
            guard isEnd(bytes, place) else { continue }
            if !isBlank { pieces.append(start..<place + 1) }
            start = place + 1
            isBlank = true
        }
        if !isBlank { pieces.append(start..<bytes.count) }
        return pieces
    }

    /// A line feed after another one.
    private static func isParagraphEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        bytes[place] == 0x0A && place > 0 && bytes[place - 1] == 0x0A
    }

    /// A stop with white space behind it.
    private static func isSentenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let isStop = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[place])
        return bytes[place] == 0x0A || isStop && place + 1 < bytes.count && bytes[place + 1] <= 0x20
    }

    /// nil for a piece with too few letters.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
        var hash = StableHash()
        var letters = 0
        for byte in bytes[range] {
            let small = byte | 0x20
            guard byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) else { continue }
            hash.append(byte: byte >= 0x80 ? byte : small)
            letters += 1
        }
        return letters >= shortest ? hash.value : nil
    }
}
