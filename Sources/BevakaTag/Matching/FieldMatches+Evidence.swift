import BevakaCore

extension FieldMatches {
    /// The original's offsets, in Unicode scalars, of a stretch of folded text, and what stands there.
    func evidence(_ occurrence: Occurrence, term: String, field: Evidence.Field) -> Evidence {
        var original = original
        let text = text
        return original.withUTF8 { utf8 in
            let start = text.originalStart(of: occurrence.start)
            let end = text.originalEnd(of: occurrence.end, in: utf8)
            let before = Self.scalars(in: utf8[..<start])
            let match = utf8[start..<end]
            return Evidence(
                term: term, match: String(decoding: match, as: UTF8.self), field: field, start: before,
                end: before + Self.scalars(in: match))
        }
    }

    /// Every scalar has one byte that is no continuation.
    private static func scalars(in utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        for byte in utf8 where byte & 0xC0 != 0x80 { count &+= 1 }
        return count
    }
}
