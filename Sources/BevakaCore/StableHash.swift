/// FNV-1a with 64 bits: the same number for the same bytes in every run, version and machine, unlike Swift's `Hasher`.
///
/// For names and comparisons that are kept on disk. It is no defence against somebody who makes collisions on purpose:
/// where two different things must never be taken for one, the strings themselves are compared as well.
package struct StableHash: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package init(_ text: String) {
        append(text)
    }

    package mutating func append(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    package mutating func append(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
