import BevakaCore
import CZlib
import Testing

@testable import BevakaParse

struct InflaterTests {
    private static let document = "<rss><a>\(String(repeating: "räksmörgås ", count: 50))</a></rss>"

    /// - Parameter windowBits: 31 gzip, 15 zlib, -15 bare deflate.
    private static func pack(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        let version = ZLIB_VERSION
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, version, size) == Z_OK else {
            return []
        }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count + 1_000)
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                deflate(&stream, Z_FINISH)
                return Array(target.prefix(Int(stream.total_out)))
            }
        }
    }

    private func decode(_ bytes: [UInt8], limit: Int = 1 << 20) throws(FeedProblem) -> DecodedText {
        try TextDecoder.decode(bytes, contentType: nil, maximumBytes: limit)
    }

    @Test(arguments: [31, 15, -15] as [Int32])
    func `compressed documents are known by their bytes`(_ windowBits: Int32) throws {
        let decoded = try decode(Self.pack(Array(Self.document.utf8), windowBits: windowBits))
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.document)
        #expect(decoded.repairs.isEmpty)
    }

    @Test func `three layers are unpacked and four are not`() throws {
        var bytes = Array(Self.document.utf8)
        for _ in 1...3 { bytes = Self.pack(bytes, windowBits: 31) }
        #expect(String(decoding: try decode(bytes).bytes, as: UTF8.self) == Self.document)
        let four = Self.pack(bytes, windowBits: 31)
        let problem = #expect(throws: FeedProblem.self) { try decode(four) }
        #expect(problem?.kind == .encoding)
    }

    @Test func `a document that breaks off is read as far as it goes`() throws {
        let noise = (0..<2_000).map { "<a>\(($0 &* 7_919) % 1_000_003)</a>" }.joined()
        let packed = Self.pack(Array(noise.utf8), windowBits: 31)
        let decoded = try decode(Array(packed.prefix(packed.count / 2)))
        #expect(decoded.bytes.count > 1_000)
        #expect(noise.utf8.starts(with: decoded.bytes))
        #expect(decoded.repairs == ["The compressed document breaks off; what could be unpacked was read."])
    }

    @Test func `a compression bomb is cut off at the limit`() {
        let bomb = Self.pack(Array(repeating: 0x20, count: 10 << 20), windowBits: 31)
        let problem = #expect(throws: FeedProblem.self) { try decode(bomb) }
        #expect(problem?.kind == .too_large)
    }

    @Test func `a gzip header with rubbish behind it is a problem with the encoding`() {
        let problem = #expect(throws: FeedProblem.self) {
            try decode([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0xFF, 0xFE])
        }
        #expect(problem?.kind == .encoding)
    }

    @Test func `text is not taken for compressed data`() throws {
        for text in ["x^2 + y^2 <a/>", "\u{1}\u{2}plain", "{\"version\": 1}"] {
            #expect(String(decoding: try decode(Array(text.utf8)).bytes, as: UTF8.self) == text)
        }
    }
}
