/// Plain terms, found anywhere in text: what benchmarks compare with other multi-string matchers.
package struct LiteralMatcher: Sendable {
    private let table: LiteralTable

    /// Terms of two bytes or more that may begin and end inside words. As everywhere in folded text, a hyphen and a blank are the same.
    package init(literals: [[UInt8]]) {
        let patterns = Set(literals.map { $0.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 } })
            .map { LiteralTable.Pattern(bytes: $0, opensInsideWord: true) }
        table = LiteralTable(patterns, numbers: Array(patterns.indices))
    }

    /// How many terms end in the text.
    package func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var hits: [LiteralHit] = []
        table.scan(text, into: &hits)
        return hits.count
    }

    /// How many terms end in the text once it is folded; it must be valid UTF-8.
    package func count(folding text: UnsafeBufferPointer<UInt8>) -> Int {
        FoldedText(utf8: text).bytes.withUnsafeBufferPointer { count(in: $0) }
    }
}
