/// A rule found in a field, with offsets into the folded text; whole words.
struct Occurrence: Hashable, Sendable {
    var rule: Int
    var start: Int
    var end: Int

    /// Bytes that the words of a condition or a mask may span: what is longer is not looked for.
    static let longest = 240
}

extension [Occurrence] {
    /// Whether one of those that begin in this stretch satisfies `condition`; the occurrences must be in order of start.
    func anyStarting(from first: Int, through last: Int, _ condition: (Occurrence) -> Bool) -> Bool {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].start < first { low = middle + 1 } else { high = middle }
        }
        while low < count, self[low].start <= last {
            if condition(self[low]) { return true }
            low += 1
        }
        return false
    }
}
