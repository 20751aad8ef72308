/// An Aho–Corasick automaton over the bytes of folded text that knows where words begin.
///
/// Rows are indexed by byte class and laid out in breadth-first order, so that the few states near the root, where a
/// text spends its time, share cache lines. There are two roots: the usual one, for what may begin inside a word, and
/// ``wordStart``, which takes its place after every byte that is no part of a word. A word-start term costs nothing in the middle
/// of other words. `State` is 16 bits wide where the vocabulary allows it.
struct Automaton<State: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    /// The next state, by state and byte class.
    let rows: [State]
    let classCount: Int
    let classes: [UInt8]
    /// One bit a state: whether any pattern ends in it.
    let accepting: [UInt64]
    /// The first state of the chain of those whose pattern ends here; 0 for none.
    let firstOutput: [State]
    /// The next state of that chain.
    let nextOutput: [State]
    /// The pattern that ends in a state, or -1.
    let patterns: [Int32]

    /// The state before the first byte of a text.
    static var wordStart: State { 1 }

    /// Calls `found(pattern, end)` for every pattern that ends in `text`, in order of `end`, the longest first.
    @inline(__always)
    func scan(_ text: UnsafeBufferPointer<UInt8>, _ found: (_ pattern: Int32, _ end: Int) -> Void) {
        rows.withUnsafeBufferPointer { rows in
            classes.withUnsafeBufferPointer { classes in
                accepting.withUnsafeBufferPointer { accepting in
                    var state = Int(Self.wordStart)
                    for index in 0..<text.count {
                        let column = Int(classes[Int(text[index])])
                        state = Int(truncatingIfNeeded: rows[state &* classCount &+ column])
                        guard accepting[state &>> 6] &>> UInt64(truncatingIfNeeded: state & 63) & 1 != 0 else {
                            continue
                        }
                        report(state, end: index &+ 1, found)
                    }
                }
            }
        }
    }

    @inline(__always)
    private func report(_ state: Int, end: Int, _ found: (Int32, Int) -> Void) {
        var output = Int(truncatingIfNeeded: firstOutput[state])
        while output != 0 {
            found(patterns[output], end)
            output = Int(truncatingIfNeeded: nextOutput[output])
        }
    }
}
