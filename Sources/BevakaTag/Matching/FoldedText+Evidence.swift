import BevakaCore

extension FoldedText {
    /// The original's offsets, in Unicode scalars, of a stretch of folded text, and what stands there.
    func evidence(
        _ occurrence: Occurrence, in original: String, term: String, field: Evidence.Field,
        _ counter: inout ScalarCounter
    ) -> Evidence {
        var original = original
        return original.withUTF8 { utf8 in
            let start = originalStart(of: Int(occurrence.start))
            let end = originalEnd(of: Int(occurrence.end), in: utf8)
            let match = UnsafeBufferPointer(rebasing: utf8[start..<end])
            let before = counter.scalars(before: start, in: utf8, of: field)
            return Evidence(
                term: term, match: String(decoding: match, as: UTF8.self), field: field, start: before,
                end: before + ScalarCounter.scalars(in: match))
        }
    }
}
