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
    func anyStarting(from first: Int32, through last: Int32, _ condition: (Occurrence) -> Bool) -> Bool {
        var low = 0
        var high = count
        while low < high {
            let middle = (low &+ high) / 2
            if self[middle].start < first { low = middle &+ 1 } else { high = middle }
        }
        while low < count, self[low].start <= last {
            if condition(self[low]) { return true }
            low &+= 1
        }
        return false
    }

    /// Brings those behind the first few into order; nearly all of them stand right already.
    @inline(__always)
    mutating func order(from first: Int = 0, by number: (Occurrence) -> Int32) {
        withUnsafeMutableBufferPointer { list in
            var next = first &+ 1
            while next < list.count {
                let occurrence = list[next]
                var place = next
                while place > first, number(list[place &- 1]) > number(occurrence) {
                    list[place] = list[place &- 1]
                    place &-= 1
                }
                list[place] = occurrence
                next &+= 1
            }
        }
    }
}
