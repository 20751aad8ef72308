import BevakaCore

/// What the benchmark measures: plain terms found in lines of folded text.
package struct LiteralMatcher: Sendable {
    private let machine: TermIndex.Machine

    /// Terms that may stand anywhere, as yardsticks of multi-string matching take them.
    package init(literals: [[UInt8]]) {
        let unique = Set(literals.filter { !$0.isEmpty })
        let builder = AutomatonBuilder(unique.map { AutomatonBuilder.Pattern(bytes: $0, opensInsideWord: true) })
        machine =
            builder.stateCount <= Int(UInt16.max)
            ? .narrow(builder.build(UInt16.self)) : .wide(builder.build(UInt32.self))
    }

    /// How many terms end in the text.
    package func count(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        switch machine {
        case .narrow(let automaton): automaton.scan(text) { _, _ in count &+= 1 }
        case .wide(let automaton): automaton.scan(text) { _, _ in count &+= 1 }
        }
        return count
    }
}
