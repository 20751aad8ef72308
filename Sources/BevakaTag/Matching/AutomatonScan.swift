/// One pass of an automaton over a text in one, two or four lanes.
///
/// A lane begins as if nothing came before it, and goes on after its end only until what began inside it is decided;
/// so together they find exactly what a single pass would.
struct AutomatonScan<State: FixedWidthInteger & UnsignedInteger & Sendable> {
    let automaton: Automaton<State>
    let rows: UnsafeBufferPointer<State>
    let text: UnsafePointer<UInt8>
    let count: Int
    let lanes: LaneSplit
    let hits: UnsafeMutablePointer<RawHit>

    /// Where a lane is.
    private struct Lane {
        var state: Int
        var place: Int
        var hits: UnsafeMutablePointer<RawHit>
        var written = 0

        @inline(__always)
        mutating func note(limit: Int32) {
            hits[written] = RawHit(
                state: Int32(truncatingIfNeeded: state), end: Int32(truncatingIfNeeded: place), limit: limit)
            written &+= 1
        }
    }

    /// The tables as pointers, for the length of the pass.
    private struct Tables {
        var rows: UnsafePointer<State>
        var classes: UnsafePointer<UInt8>
        var accepting: UnsafePointer<UInt64>
        var width: Int

        @inline(__always)
        func next(_ state: Int, _ byte: UInt8) -> Int {
            Int(
                truncatingIfNeeded: rows[
                    state &* width &+ Int(truncatingIfNeeded: classes[Int(truncatingIfNeeded: byte)])])
        }

        @inline(__always)
        func accepts(_ state: Int) -> UInt64 {
            accepting[state &>> 6] &>> UInt64(truncatingIfNeeded: state & 63) & 1
        }
    }

    /// Fills `hits` lane by lane, and says how many each lane has.
    func run() -> [Int] {
        automaton.classes.withUnsafeBufferPointer { classes in
            automaton.accepting.withUnsafeBufferPointer { accepting in
                guard let rows = rows.baseAddress, let classes = classes.baseAddress,
                    let accepting = accepting.baseAddress
                else { return [Int](repeating: 0, count: lanes.count) }
                return run(
                    Tables(rows: rows, classes: classes, accepting: accepting, width: automaton.classCount))
            }
        }
    }

    private func run(_ tables: Tables) -> [Int] {
        var all = (0..<lanes.count).map(lane)
        let together = count - (lanes.count - 1) * lanes.length
        switch lanes.count {
        case 4: readFour(&all, steps: together, tables)
        case 2: readTwo(&all, steps: together, tables)
        default: break
        }
        for index in all.indices { finish(&all[index], end: min((index + 1) * lanes.length, count), tables) }
        return all.map(\.written)
    }

    private func lane(_ number: Int) -> Lane {
        let start = number * lanes.length
        let opensWord = start == 0 || !text[start - 1].isWordByte
        return Lane(
            state: opensWord ? Automaton<State>.wordStart : 0, place: start,
            hits: hits + number * (lanes.length + automaton.longest))
    }

    private func readFour(_ all: inout [Lane], steps: Int, _ tables: Tables) {
        var (first, second, third, fourth) = (all[0], all[1], all[2], all[3])
        for _ in 0..<steps {
            step(&first, tables)
            step(&second, tables)
            step(&third, tables)
            step(&fourth, tables)
            let any =
                tables.accepts(first.state) | tables.accepts(second.state) | tables.accepts(third.state)
                | tables.accepts(fourth.state)
            guard any != 0 else { continue }
            note(&first, tables)
            note(&second, tables)
            note(&third, tables)
            note(&fourth, tables)
        }
        all = [first, second, third, fourth]
    }

    private func readTwo(_ all: inout [Lane], steps: Int, _ tables: Tables) {
        var (first, second) = (all[0], all[1])
        for _ in 0..<steps {
            step(&first, tables)
            step(&second, tables)
            guard tables.accepts(first.state) | tables.accepts(second.state) != 0 else { continue }
            note(&first, tables)
            note(&second, tables)
        }
        all = [first, second]
    }

    @inline(__always)
    private func step(_ lane: inout Lane, _ tables: Tables) {
        lane.state = tables.next(lane.state, text[lane.place])
        lane.place &+= 1
    }

    @inline(__always)
    private func note(_ lane: inout Lane, _ tables: Tables) {
        if tables.accepts(lane.state) != 0 { lane.note(limit: .max) }
    }

    /// Reads the rest of a lane, and beyond it as long as a pattern that began inside it may still end.
    private func finish(_ lane: inout Lane, end: Int, _ tables: Tables) {
        while lane.place < end {
            step(&lane, tables)
            note(&lane, tables)
        }
        while lane.place < count, Int(automaton.depths[lane.state]) > lane.place - end {
            step(&lane, tables)
            if tables.accepts(lane.state) != 0 { lane.note(limit: Int32(truncatingIfNeeded: end)) }
        }
    }
}
