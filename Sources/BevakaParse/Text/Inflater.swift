import BevakaCore
import CZlib

/// Unpacks documents that arrive compressed although nothing said so: `.gz` files, servers that compress twice, bare
/// deflate streams (RFC 1950, 1951, 1952).
enum Inflater {
    /// Three layers have been seen (a gzipped file, compressed by the server and again by a cache); more is an attack.
    private static let maximumLayers = 3

    /// The unpacked bytes, or nil when they are not compressed.
    static func unpack(
        _ bytes: [UInt8], maximumBytes: Int, repairs: inout [String]
    ) throws(FeedProblem) -> [UInt8]? {
        var result: [UInt8]?
        for _ in 0..<maximumLayers {
            let current = result ?? bytes
            guard let windowBits = windowBits(of: current) else { return result }
            guard let layer = inflate(current, windowBits: windowBits, limit: maximumBytes) else {
                // zlib's two bytes can be text ("x^2"), and bare deflate has none at all: it was simply something else.
                if windowBits != 31 { return result }
                throw FeedProblem(.encoding, "The document is compressed, but damaged from its start: nothing to read.")
            }
            // Two bytes of text can pass for zlib's, and the next few for its data.
            if windowBits == 15, !layer.complete, !looksLikeDocument(layer.bytes) { return result }
            if layer.bytes.count > maximumBytes {
                throw FeedProblem(
                    .too_large, "The document unpacks to more than \(maximumBytes) bytes: raise the limit or drop it.")
            }
            if !layer.complete {
                repairs.append("The compressed document breaks off; what could be unpacked was read.")
            }
            result = layer.bytes
        }
        if let result, windowBits(of: result) ?? -1 > 0 {
            throw FeedProblem(.encoding, "The document is compressed more than \(maximumLayers) times: not unpacked.")
        }
        return result
    }

    /// What zlib's inflateInit2 calls the format: 31 gzip, 15 zlib, -15 bare deflate; nil for bytes that are none.
    private static func windowBits(of bytes: [UInt8]) -> Int32? {
        guard bytes.count > 4 else { return nil }
        if bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 { return 31 }
        let header = Int(bytes[0]) << 8 | Int(bytes[1])
        if bytes[0] == 0x78, header % 31 == 0, bytes[1] & 0x20 == 0 { return 15 }
        // Text of any encoding begins with a markup character, white space or a byte order mark.
        let text: Set<UInt8> = [0, 0x3C, 0x7B, 0x5B, 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xFE, 0xFF, 0x4C]
        if text.contains(bytes[0]) { return nil }
        let controls = bytes.prefix(64).contains { $0 < 0x20 && !$0.isXMLSpace }
        return controls ? -15 : nil
    }

    private static func looksLikeDocument(_ bytes: [UInt8]) -> Bool {
        bytes.first { !$0.isXMLSpace }.map { [0x3C, 0x7B, 0x5B, 0xEF, 0xFE, 0xFF].contains($0) } ?? false
    }

    private static func inflate(
        _ input: [UInt8], windowBits: Int32, limit: Int
    ) -> (bytes: [UInt8], complete: Bool)? {
        var stream = z_stream()
        guard bevaka_inflate_init(&stream, windowBits) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var output: [UInt8] = []
        output.reserveCapacity(min(limit, input.count * 6))
        var status = Z_OK
        input.withUnsafeBufferPointer { source in
            // zlib's next_in is not const, but it only reads its input.
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(clamping: source.count)
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { chunk in
                repeat {
                    stream.next_out = chunk.baseAddress
                    stream.avail_out = UInt32(chunk.count)
                    status = CZlib.inflate(&stream, Z_NO_FLUSH)
                    output.append(contentsOf: chunk[..<(chunk.count - Int(stream.avail_out))])
                } while status == Z_OK && output.count <= limit
            }
        }
        let complete = status == Z_STREAM_END || output.count > limit
        if windowBits < 0 { return complete && !output.isEmpty ? (output, true) : nil }
        return output.isEmpty && !complete ? nil : (output, complete)
    }
}
