/// Content codings (RFC 9110 §8.4.1) that hold their bytes without compressing them: right, and made without a library.
extension Samples {
    /// Raw DEFLATE (RFC 1951 §3.2.4), each block at most 65,535 bytes. Some servers send it by the name of the next.
    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            let count = UInt16(end - start)
            packed.append(end == bytes.count ? 1 : 0)
            packed += littleEndian(count)
            packed += littleEndian(~count)
            packed += bytes[start..<end]
            start = end
        } while start < bytes.count
        return packed
    }

    /// RFC 1950: what `deflate` means in HTTP.
    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        [0x78, 0x01] + deflate(bytes) + littleEndian(adler32(bytes)).reversed()
    }

    /// RFC 1952: one member.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        gzipHeader + deflate(bytes) + littleEndian(crc32(bytes)) + littleEndian(UInt32(bytes.count))
    }

    /// RFC 7932 §9.2: one meta-block that is not compressed, and an empty last one. At most 65,536 bytes.
    static func brotli(_ bytes: [UInt8]) -> [UInt8] {
        var bits = BitWriter()
        bits.append(0b0000, count: 4)
        bits.append(bytes.count - 1, count: 16)
        bits.append(1, count: 4)
        return bits.bytes + bytes + [0b11]
    }

    /// RFC 8878 §3.1.1: one raw block. From 256 to 65,791 bytes.
    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        let block = littleEndian(UInt32(bytes.count << 3 | 1)).prefix(3)
        return [0x28, 0xB5, 0x2F, 0xFD, 0x60] + littleEndian(UInt16(bytes.count - 256)) + block + bytes
    }

    private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    private static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var (low, high) = (UInt32(1), UInt32(0))
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }
}
