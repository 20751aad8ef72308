/// What the test server serves.
enum Samples {
    static func rss(title: String = "Ferry news", built: String = "Mon, 23 Nov 2026 06:00:00 GMT") -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>\(title)</title><link>https://ferries.example/</link>
        <description>Invented news of ferries.</description><lastBuildDate>\(built)</lastBuildDate>
        <item><title>A new quay</title><guid>quay-1</guid><pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate></item>
        </channel></rss>
        """
    }

    static let html = "<!doctype html><html><head><title>Our new site</title></head><body>Welcome</body></html>"

    /// Ten megabytes of spaces in 64 KiB.
    static let bomb = gzipBomb(packedBytes: 64 << 10)
    static let packedBomb = gzip(bomb)

    /// A gzip stream of spaces that grows about 160-fold on unpacking: one literal, then copies of the 258 bytes before
    /// (RFC 1951 §3.2.6). It has no end; whoever unpacks it stops by a limit or never.
    private static func gzipBomb(packedBytes: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.append(0b011, count: 3)
        bits.appendReversed(0x30 + 0x20, count: 8)
        while bits.bytes.count < packedBytes {
            bits.appendReversed(0b1100_0101, count: 8)
            bits.appendReversed(0, count: 5)
        }
        return gzipHeader + bits.bytes
    }

    static let gzipHeader: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

    struct BitWriter {
        var bytes: [UInt8] = []
        private var partial: UInt8 = 0
        private var used = 0

        mutating func append(_ value: Int, count: Int) {
            for bit in 0..<count { append(bit: value >> bit & 1) }
        }

        /// Huffman codes go out from their highest bit.
        mutating func appendReversed(_ value: Int, count: Int) {
            for bit in (0..<count).reversed() { append(bit: value >> bit & 1) }
        }

        private mutating func append(bit: Int) {
            partial |= UInt8(bit) << used
            used += 1
            guard used == 8 else { return }
            bytes.append(partial)
            partial = 0
            used = 0
        }
    }
}
