import BevakaCore

/// Counts the Unicode scalars before places of an item's fields, each time from the last place on.
struct ScalarCounter {
    private var field: Evidence.Field?
    private var place = 0
    private var count = 0

    /// The scalars before `place` in the UTF-8 of a field.
    mutating func scalars(before place: Int, in utf8: UnsafeBufferPointer<UInt8>, of field: Evidence.Field) -> Int {
        if field != self.field || place < self.place {
            self.field = field
            self.place = 0
            count = 0
        }
        count += Self.scalars(in: UnsafeBufferPointer(rebasing: utf8[self.place..<place]))
        self.place = place
        return count
    }

    /// Every scalar has one byte that is no continuation.
    static func scalars(in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = utf8.baseAddress else { return 0 }
        let bytes = UnsafeRawPointer(start)
        var continuations = 0
        var place = 0
        while place &+ 8 <= utf8.count {
            let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // The highest bit is set and the next one is not.
            continuations &+= (word & ~(word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            place &+= 8
        }
        while place < utf8.count {
            continuations &+= utf8[place] & 0xC0 == 0x80 ? 1 : 0
            place &+= 1
        }
        return utf8.count &- continuations
    }
}
