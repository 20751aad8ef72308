import Testing

@testable import BevakaTag

struct ByteLanesTests {
    /// Every byte in every lane, among letters and among blanks.
    @Test(arguments: [UInt8(ascii: "e"), UInt8(ascii: " "), UInt8(ascii: "7"), 0xC3])
    func `the first lane that is marked is the first byte of the kind`(_ filler: UInt8) {
        for byte in UInt8.min...UInt8.max {
            for lane in 0..<8 {
                var bytes = [UInt8](repeating: filler, count: 8)
                bytes[lane] = byte
                let others = bytes.firstIndex { $0 < 0x80 && !$0.isASCIIAlphanumeric }
                let digits = bytes.firstIndex { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
                let found = bytes.withUnsafeBufferPointer { text in
                    let lanes = ByteLanes(text, at: 0)
                    return (Self.first(lanes.others), Self.first(lanes.digitsAndColons))
                }
                #expect(found.0 == others && found.1 == digits, "\(byte) in lane \(lane)")
            }
        }
    }

    private static func first(_ marks: UInt64) -> Int? { marks == 0 ? nil : ByteLanes.first(of: marks) }

    @Test func `scalars are counted over any length`() {
        let text = "Rīgas jūras līcis – ÅÄÖ, emoji 🚢 un vēl"
        for length in 0...text.unicodeScalars.count {
            let start = Array(String(String.UnicodeScalarView(text.unicodeScalars.prefix(length))).utf8)
            #expect(start.withUnsafeBufferPointer { ScalarCounter.scalars(in: $0) } == length)
        }
    }
}
