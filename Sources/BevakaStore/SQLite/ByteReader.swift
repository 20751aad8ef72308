/// Reads what ``ByteWriter`` wrote, in the same order. Bytes that it did not write read as nil: a column that was edited by hand.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func count() -> Int? {
        var count = 0
        // What is longer than the column cannot be a count of anything in it.
        for shift in stride(from: 0, to: 35, by: 7) {
            guard let byte = byte() else { return nil }
            count |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return count }
        }
        return nil
    }

    mutating func string() -> String? {
        guard let count = count(), count <= bytes.count - position else { return nil }
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    mutating func strings() -> [String]? {
        guard let count = count(), count <= bytes.count - position else { return nil }
        if count == 0 { return [] }
        var strings: [String] = []
        strings.reserveCapacity(count)
        for _ in 0..<count {
            guard let string = string() else { return nil }
            strings.append(string)
        }
        return strings
    }

    mutating func words() -> [UInt32]? {
        guard let count = count(), count <= (bytes.count - position) / 4 else { return nil }
        let start = position
        position += 4 * count
        return bytes.withUnsafeBytes { bytes in
            (0..<count).map {
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * $0, as: UInt32.self))
            }
        }
    }

    mutating func bits(_ count: Int) -> [Bool]? {
        let start = position
        guard (count + 7) / 8 <= bytes.count - start else { return nil }
        position += (count + 7) / 8
        return (0..<count).map { bytes[start + $0 / 8] >> ($0 % 8) & 1 == 1 }
    }
}
