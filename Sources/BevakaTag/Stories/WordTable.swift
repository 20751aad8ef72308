/// What words stand for, by the hash of their folded form: a hash table with open addressing, for look-ups word by word.
struct WordTable<Value: Sendable>: Sendable {
    private var keys: [UInt32]
    private var values: [Value?]

    /// Of a word that is given twice, the last counts.
    init(_ words: [(hash: UInt32, value: Value)]) {
        var size = 16
        while size < words.count * 3 { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        values = [Value?](repeating: nil, count: size)
        for word in words {
            let slot = slot(of: word.hash)
            keys[slot] = word.hash
            values[slot] = word.value
        }
    }

    subscript(hash: UInt32) -> Value? { values[slot(of: hash)] }

    /// Where a hash stands, or could stand.
    @inline(__always)
    private func slot(of hash: UInt32) -> Int {
        var slot = Int(hash) & (keys.count &- 1)
        while values[slot] != nil, keys[slot] != hash { slot = (slot &+ 1) & (keys.count &- 1) }
        return slot
    }
}
