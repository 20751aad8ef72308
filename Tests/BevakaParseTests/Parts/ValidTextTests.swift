import Testing

@testable import BevakaParse

struct ValidTextTests {
    @Test(
        arguments: [
            [0x61], [0xC3, 0xA5], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3], [0xC0, 0x80], [0xC1, 0x81],
            [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEE, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF],
        ] as [[UInt8]])
    func `bytes are valid exactly where the standard library says so`(sequence: [UInt8]) {
        for padding in [0, 15, 31, 40] {
            let bytes = [UInt8](repeating: 0x20, count: padding) + sequence + [0x20]
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            bytes.withUnsafeBufferPointer { buffer in
                #expect(ValidText.isValid(buffer) == isValid)
                #expect(ValidText.string(buffer) == String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
