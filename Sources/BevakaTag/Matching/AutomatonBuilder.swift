/// Builds an ``Automaton`` from its patterns without a trie in between: the patterns are sorted, a state is a range of
/// them that share a beginning, and the states come in breadth-first order by themselves.
struct AutomatonBuilder {
    /// What is searched for; unique.
    struct Pattern: Hashable {
        var bytes: [UInt8]
        /// False where it must begin a word.
        var opensInsideWord: Bool
    }

    private let patterns: [Pattern]
    /// What the automaton calls each of them.
    private let numbers: [Int]
    /// The patterns' numbers in the order of their class sequences, those that begin a word last.
    private let order: [Int]
    private let classes: [UInt8]
    private let classCount: Int
    /// The classes of the bytes that part words.
    private let separators: [UInt8]

    /// The states that the patterns need: the two roots, and what each pattern does not share with the one before it.
    var stateCount: Int {
        var count = 2
        for (place, number) in order.enumerated() {
            let pattern = patterns[number]
            var shared = 0
            if place > 0, patterns[order[place - 1]].opensInsideWord == pattern.opensInsideWord {
                let before = patterns[order[place - 1]].bytes
                while shared < min(before.count, pattern.bytes.count), before[shared] == pattern.bytes[shared] {
                    shared += 1
                }
            }
            count += pattern.bytes.count - shared
        }
        return count
    }

    init(_ patterns: [Pattern], numbers: [Int]? = nil) {
        self.patterns = patterns
        self.numbers = numbers ?? Array(patterns.indices)
        (classes, classCount, separators) = Self.classes(of: patterns)
        let classes = classes
        order = patterns.indices.sorted { left, right in
            let (left, right) = (patterns[left], patterns[right])
            guard left.opensInsideWord == right.opensInsideWord else { return left.opensInsideWord }
            return left.bytes.lexicographicallyPrecedes(right.bytes) { classes[Int($0)] < classes[Int($1)] }
        }
    }

    /// One class for each byte that patterns hold, one for all other parts of words (0), one for all other bytes (1).
    /// A hyphen and a blank are the same.
    private static func classes(of patterns: [Pattern]) -> (table: [UInt8], count: Int, separators: [UInt8]) {
        var used = [Bool](repeating: false, count: 256)
        for pattern in patterns { for byte in pattern.bytes { used[Int(byte)] = true } }
        let (blank, hyphen) = (Int(UInt8(ascii: " ")), Int(UInt8(ascii: "-")))
        used[blank] = used[blank] || used[hyphen]
        used[hyphen] = false
        var table = (0..<256).map { UInt8($0).isWordByte ? UInt8(0) : 1 }
        var count = 2
        var separators: [UInt8] = [1]
        for byte in 0..<256 where used[byte] {
            table[byte] = UInt8(count)
            if !UInt8(byte).isWordByte { separators.append(UInt8(count)) }
            count += 1
        }
        table[hyphen] = table[blank]
        return (table, count, separators)
    }

    /// A state in the making: the patterns from `low` to `high` share their first `depth` bytes.
    private struct Range {
        var low: Int
        var high: Int
        var depth: Int
    }

    /// The automaton; `State` must be wide enough for ``stateCount``.
    func build<State: FixedWidthInteger & UnsignedInteger & Sendable>(_: State.Type) -> Automaton<State> {
        let firstWordStart = order.firstIndex { !patterns[$0].opensInsideWord } ?? order.count
        var ranges = [
            Range(low: 0, high: firstWordStart, depth: 0), Range(low: firstWordStart, high: order.count, depth: 0),
        ]
        let capacity = stateCount
        ranges.reserveCapacity(capacity)
        var rows = [State](repeating: 0, count: 2 * classCount)
        rows.reserveCapacity(capacity * classCount)
        var failures: [State] = [0, 0]
        failures.reserveCapacity(capacity)
        for separator in separators { rows[Int(separator)] = 1 }
        var state = 0
        while state < ranges.count {
            if state > 0 { copyRow(from: Int(failures[state]), to: state, in: &rows) }
            addChildren(of: state, &ranges, &failures, &rows)
            state += 1
        }
        return finished(ranges, failures, rows)
    }

    /// A state goes where its failure state goes, except to its own children.
    private func copyRow<State: FixedWidthInteger>(from: Int, to: Int, in rows: inout [State]) {
        let width = classCount
        let needed = (to + 1) * width - rows.count
        if needed > 0 { rows.append(contentsOf: repeatElement(0, count: needed)) }
        rows.withUnsafeMutableBufferPointer { rows in
            guard let start = rows.baseAddress else { return }
            (start + to * width).update(from: start + from * width, count: width)
        }
    }

    private func addChildren<State: FixedWidthInteger>(
        of state: Int, _ ranges: inout [Range], _ failures: inout [State], _ rows: inout [State]
    ) {
        let range = ranges[state]
        var low = range.low
        while low < range.high, patterns[order[low]].bytes.count == range.depth { low += 1 }
        while low < range.high {
            let column = self.column(of: low, at: range.depth)
            var high = low + 1
            while high < range.high, self.column(of: high, at: range.depth) == column { high += 1 }
            let index = state * classCount + Int(column)
            // What the state would do without this child is what the child falls back to; a child of the root has the root.
            failures.append(state == 0 ? 0 : rows[index])
            rows[index] = State(truncatingIfNeeded: ranges.count)
            ranges.append(Range(low: low, high: high, depth: range.depth + 1))
            low = high
        }
    }

    @inline(__always)
    private func column(of position: Int, at depth: Int) -> UInt8 {
        classes[Int(patterns[order[position]].bytes[depth])]
    }

    private func finished<State: FixedWidthInteger & UnsignedInteger & Sendable>(
        _ ranges: [Range], _ failures: [State], _ rows: [State]
    ) -> Automaton<State> {
        var own = [Int32](repeating: -1, count: ranges.count)
        var first = [State](repeating: 0, count: ranges.count)
        var next = first
        var accepting = [UInt64](repeating: 0, count: ranges.count / 64 + 1)
        for (state, range) in ranges.enumerated() where state > 1 {
            let inherited = first[Int(failures[state])]
            if patterns[order[range.low]].bytes.count == range.depth {
                own[state] = Int32(truncatingIfNeeded: numbers[order[range.low]])
                first[state] = State(truncatingIfNeeded: state)
                next[state] = inherited
            } else {
                first[state] = inherited
            }
            if first[state] != 0 { accepting[state >> 6] |= 1 << UInt64(state & 63) }
        }
        return Automaton(
            rows: rows, classCount: classCount, classes: classes, accepting: accepting,
            depths: ranges.map { UInt16(clamping: $0.depth) }, firstOutput: first, nextOutput: next, patterns: own,
            longest: patterns.map(\.bytes.count).max() ?? 0)
    }
}
