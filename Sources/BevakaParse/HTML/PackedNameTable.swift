/// Known names and their numbers: open addressing over packed names, at most a quarter full.
struct PackedNameTable: Sendable {
    private let names: [PackedName]
    /// Number + 1 of the name that hashes here; 0 where there is none.
    private let slots: [UInt8]
    private static let bits = 10

    /// - Parameter names: at most 254, each at most 16 bytes of lower-case ASCII.
    init(_ names: [String]) {
        let packed = names.map { PackedName($0) }
        precondition(packed.count < 255 && packed.allSatisfy { $0.count <= PackedName.maximumCount })
        var slots = [UInt8](repeating: 0, count: 1 << Self.bits)
        for (number, name) in packed.enumerated() {
            var slot = Self.slot(of: name)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt8(number + 1)
        }
        self.names = packed
        self.slots = slots
    }

    subscript(number: Int) -> PackedName { names[number] }

    @inline(__always)
    func number(of name: PackedName) -> Int? {
        var slot = Self.slot(of: name)
        while true {
            let entry = Int(slots[slot])
            if entry == 0 { return nil }
            if names[entry &- 1] == name { return entry &- 1 }
            slot = (slot &+ 1) & (1 << Self.bits &- 1)
        }
    }

    @inline(__always)
    private static func slot(of name: PackedName) -> Int {
        let mixed = (name.low ^ name.high &* 0xff51_afd7_ed55_8ccd) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
    }
}
