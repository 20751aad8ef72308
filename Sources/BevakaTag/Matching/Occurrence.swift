/// A rule found in a field, with offsets into the folded text; whole words.
struct Occurrence: Hashable, Sendable {
    var rule: Int32
    var start: Int32
    var end: Int32

    /// Bytes that the words of a condition or a mask may span: what is longer is not looked for.
    static let longest: Int32 = 240
}

extension [Occurrence] {
    /// Whether one of those that begin in this stretch satisfies `condition`; the occurrences must be in order of start.
    @inline(__always)
    func anyStarting(
        from first: Int32, through last: Int32, work: inout Work, _ condition: (Occurrence) -> Bool
    ) -> Bool {
        var low = 0
        var high = count
        while low < high {
            let middle = (low &+ high) / 2
            if self[middle].start < first { low = middle &+ 1 } else { high = middle }
        }
        let begun = low
        var isFound = false
        while !isFound, low < count, self[low].start <= last {
            isFound = condition(self[low])
            low &+= 1
        }
        work.spend(low &- begun &+ 1)
        return isFound
    }

    /// Brings all into the order of their starts. What one language gives hardly needs it; what several give follows each other.
    mutating func orderByStart(work: inout Work) {
        work.spend(count)
        guard !isOrderedByStart else { return }
        // As many steps as a merge of its runs may take.
        work.spend(count * (Int.bitWidth - count.leadingZeroBitCount))
        sort { $0.start < $1.start }
    }

    private var isOrderedByStart: Bool {
        var last = Int32.min
        for occurrence in self {
            guard last <= occurrence.start else { return false }
            last = occurrence.start
        }
        return true
    }

    /// Brings those behind the first few, which end together, into the order of their rules.
    @inline(__always)
    mutating func orderByRule(from first: Int, work: inout Work) {
        withUnsafeMutableBufferPointer { list in
            var next = first &+ 1
            while next < list.count {
                let occurrence = list[next]
                var place = next
                while place > first, list[place &- 1].rule > occurrence.rule {
                    list[place] = list[place &- 1]
                    place &-= 1
                }
                list[place] = occurrence
                work.spend(next &- place &+ 1)
                next &+= 1
            }
        }
    }
}
