/// An Aho–Corasick automaton over the bytes of folded text that knows where words begin.
///
/// Rows are indexed by byte class and laid out in breadth-first order, so that the few states near the root, where a
/// text spends its time, share cache lines. There are two roots: the usual one (0), for what may begin inside a word,
/// and ``wordStart``, which takes its place after every byte that is no part of a word, so that a term that begins a
/// word costs nothing in the middle of other words. `State` is 16 bits wide where the vocabulary allows it.
struct Automaton<State: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    /// The next state, by state and byte class.
    let rows: [State]
    let classCount: Int
    let classes: [UInt8]
    /// One bit a state: whether any pattern ends in it.
    let accepting: [UInt64]
    /// How many bytes of a pattern have been read in a state.
    let depths: [UInt16]
    /// The first state of the chain of those whose pattern ends here; 0 for none.
    let firstOutput: [State]
    /// The next state of that chain.
    let nextOutput: [State]
    /// The pattern that ends in a state, or -1.
    let patterns: [Int32]
    /// Bytes of the longest pattern.
    let longest: Int

    /// The state before the first byte of a text, and after every byte that is no part of a word.
    static var wordStart: Int { 1 }

    /// Calls `found(pattern, end)` for every pattern that ends in `text`, the longest first at each place. Places come
    /// in order, except that a pattern may come earlier than those that begin inside it.
    @inline(__always)
    func scan(_ text: UnsafeBufferPointer<UInt8>, _ found: (_ pattern: Int32, _ end: Int) -> Void) {
        guard let start = text.baseAddress, text.count > 0 else { return }
        let lanes = LaneSplit(count: text.count)
        let room = (lanes.length + longest) * lanes.count
        withUnsafeTemporaryAllocation(of: RawHit.self, capacity: room) { hits in
            guard let hits = hits.baseAddress else { return }
            let written = rows.withUnsafeBufferPointer { rows in
                AutomatonScan(automaton: self, rows: rows, text: start, count: text.count, lanes: lanes, hits: hits)
                    .run()
            }
            for lane in 0..<lanes.count {
                let first = hits + lane * (lanes.length + longest)
                for index in 0..<written[lane] { report(first[index], found) }
            }
        }
    }

    @inline(__always)
    private func report(_ hit: RawHit, _ found: (Int32, Int) -> Void) {
        var output = Int(truncatingIfNeeded: firstOutput[Int(hit.state)])
        while output != 0 {
            // Those that begin after the limit are the next lane's.
            if Int(hit.end) &- Int(depths[output]) < Int(hit.limit) { found(patterns[output], Int(hit.end)) }
            output = Int(truncatingIfNeeded: nextOutput[output])
        }
    }
}

/// A state in which patterns end, where, and the place before which they must have begun.
struct RawHit {
    var state: Int32
    var end: Int32
    var limit: Int32
}

/// How a text is cut so that several parts are read at the same time: each step waits for memory, and the waits overlap.
struct LaneSplit {
    let count: Int
    /// Bytes of a lane; the last may be shorter.
    let length: Int

    init(count bytes: Int) {
        count = bytes >= 640 ? 4 : bytes >= 160 ? 2 : 1
        length = (bytes + count - 1) / count
    }
}
