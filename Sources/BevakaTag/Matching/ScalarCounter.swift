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
        var count = 0
        for byte in utf8 { count &+= Int8(bitPattern: byte) < -64 ? 0 : 1 }
        return count
    }
}
