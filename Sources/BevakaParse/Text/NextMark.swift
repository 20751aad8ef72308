/// The next place of a mark, searched for once.
struct NextMark {
    private let mark: StaticString
    private var from = 0
    /// -1 before the first search, `Int.max` when there is none.
    private var at = -1

    init(_ mark: StaticString) {
        self.mark = mark
    }

    mutating func find(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        if from > start || at < start {
            from = start
            at = ByteScan.find(mark, in: bytes, from: start) ?? Int.max
        }
        return at == Int.max ? nil : at
    }
}
