/// Plain terms, found anywhere in folded text: what benchmarks compare with other multi-string matchers.
package struct LiteralMatcher: Sendable {
    private let machine: Machine

    /// Terms that may begin and end inside words.
    package init(literals: [[UInt8]]) {
        let patterns = Set(literals.filter { !$0.isEmpty }).map {
            AutomatonBuilder.Pattern(bytes: $0, opensInsideWord: true)
        }
        machine = Machine(patterns, numbers: Array(patterns.indices))
    }

    /// How many terms end in the text.
    package func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        machine.scan(text) { _, _ in count &+= 1 }
        return count
    }
}
