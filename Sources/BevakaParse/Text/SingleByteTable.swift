/// The upper half of a one-byte encoding: what each of the bytes 0x80–0xFF is in UTF-8.
struct SingleByteTable {
    /// Up to three bytes of UTF-8, the first one lowest; the length in the top byte.
    private var entries: [UInt32]
    /// Upper bytes that the encoding leaves undefined.
    private(set) var undefined: Set<UInt8> = []

    /// The bytes 0x80–0x9F of Windows-1252. The five that it leaves open are the C1 controls they are in Latin-1
    /// (Encoding Standard, index windows-1252).
    static let windows1252C1: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    static let windows1252 = SingleByteTable(
        scalars: windows1252C1.map(UInt32.init) + (0xA0...0xFF).map(UInt32.init))

    /// - Parameter library: the C library's name of the encoding.
    init?(library: String) {
        if library == "CP1252" {
            self = .windows1252
            return
        }
        var scalars: [UInt32] = []
        var undefined: Set<UInt8> = []
        for byte in UInt8(0x80)...0xFF {
            guard
                let (bytes, errors) = withUnsafeBytes(
                    of: byte, { IconvConverter.convert($0, from: library, limit: 16) })
            else { return nil }
            let scalar = errors == 0 ? String(decoding: bytes, as: UTF8.self).unicodeScalars.first : nil
            if scalar == nil { undefined.insert(byte) }
            scalars.append(scalar?.value ?? 0xFFFD)
        }
        self.init(scalars: scalars)
        self.undefined = undefined
    }

    private init(scalars: [UInt32]) {
        entries = scalars.map { value in
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            var entry: UInt32 = 0
            let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            for (index, byte) in encoded.enumerated() where index < 3 { entry |= UInt32(byte) << (8 * index) }
            return entry | UInt32(min(encoded.count, 3)) << 24
        }
    }

    /// Appends the UTF-8 of an upper byte.
    @inline(__always) func append(_ byte: UInt8, to output: inout [UInt8]) {
        let entry = entries[Int(byte & 0x7F)]
        output.append(UInt8(truncatingIfNeeded: entry))
        if entry >> 24 > 1 { output.append(UInt8(truncatingIfNeeded: entry >> 8)) }
        if entry >> 24 > 2 { output.append(UInt8(truncatingIfNeeded: entry >> 16)) }
    }

    /// All bytes as UTF-8, and how many of them the encoding does not define.
    func decode(_ input: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], errors: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 6 + 16)
        var errors = 0
        var position = 0
        while position < input.count {
            let end = ByteScan.asciiEnd(input, from: position)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: input[position..<end]))
            guard end < input.count else { break }
            append(input[end], to: &output)
            if !undefined.isEmpty, undefined.contains(input[end]) { errors += 1 }
            position = end + 1
        }
        return (output, errors)
    }
}
