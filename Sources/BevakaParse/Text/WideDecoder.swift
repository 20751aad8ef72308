/// UTF-16 and UTF-32 to UTF-8 (Unicode §3.10). Lone surrogates and values beyond U+10FFFF become U+FFFD.
enum WideDecoder {
    /// The bytes as UTF-8 and how many characters meant nothing. An odd byte at the end is dropped.
    static func utf16(_ input: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> (bytes: [UInt8], errors: Int) {
        var writer = Writer(capacity: input.count)
        let units = input.count / 2
        func unit(_ index: Int) -> UInt32 {
            let first = UInt32(input[index * 2])
            let second = UInt32(input[index * 2 + 1])
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        var index = 0
        while index < units {
            let value = unit(index)
            index += 1
            if value & 0xFC00 == 0xD800, index < units, case let low = unit(index), low & 0xFC00 == 0xDC00 {
                writer.append(0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF))
                index += 1
            } else {
                writer.append(value)
            }
        }
        return (writer.output, writer.errors)
    }

    static func utf32(_ input: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> (bytes: [UInt8], errors: Int) {
        var writer = Writer(capacity: input.count / 2)
        for index in 0..<input.count / 4 {
            var value: UInt32 = 0
            for offset in 0..<4 {
                value = value << 8 | UInt32(input[index * 4 + (bigEndian ? offset : 3 - offset)])
            }
            writer.append(value)
        }
        return (writer.output, writer.errors)
    }

    private struct Writer {
        var output: [UInt8] = []
        var errors = 0

        init(capacity: Int) {
            output.reserveCapacity(capacity)
        }

        mutating func append(_ value: UInt32) {
            if value < 0x80 {
                output.append(UInt8(truncatingIfNeeded: value))
            } else if let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) {
                output.append(contentsOf: bytes)
            } else {
                errors += 1
                output.append(contentsOf: UTF8.encodedReplacementCharacter)
            }
        }
    }
}
