internal import CZlib

/// The gzip coding (RFC 1952) undone while it arrives. libcurl's own decoder fails at a second member and at bytes behind
/// the last: servers that join files compressed before, and those that fill up to the end of a block.
final class GzipDecoder {
    private enum Place {
        /// Inside a member; the first, or one that has given something.
        case member
        /// At the beginning of what is another member or junk.
        case further
        /// Behind a member.
        case between
        case junk
    }

    private static let windowBits: Int32 = 31
    private static let pieceBytes = 32 << 10
    private static let firstByte: UInt8 = 0x1F

    /// zlib keeps the address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var place = Place.member
    /// zlib's words about what is wrong with the bytes.
    private(set) var complaint: String?

    init() {
        stream.initialize(to: z_stream())
        // It fails only for want of memory, and then each call after it, with a complaint.
        bevaka_inflate_init(stream, Self.windowBits)
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks the next bytes of the body.
    /// - Parameter take: given what comes out, piece by piece; false ends it.
    /// - Returns: false when `take` has ended it, or when these are no gzip.
    func unpack(_ bytes: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool) -> Bool {
        // zlib's next_in is not const, but it only reads its input.
        stream.pointee.next_in = UnsafeMutablePointer(
            mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(bytes.count)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.pieceBytes) { piece in
            while place != .junk {
                if place == .between, !beginsFurther() { break }
                stream.pointee.next_out = piece.baseAddress
                stream.pointee.avail_out = UInt32(piece.count)
                let status = inflate(stream, Z_NO_FLUSH)
                let count = piece.count - Int(stream.pointee.avail_out)
                if count > 0 {
                    place = .member
                    guard take(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(piece)[..<count])) else {
                        return false
                    }
                }
                switch status {
                case Z_STREAM_END: place = .between
                case Z_OK: continue
                // Nothing more to be had of these bytes.
                case Z_BUF_ERROR: return true
                case _ where place == .further: place = .junk
                default:
                    complaint = stream.pointee.msg.map { String(cString: $0) } ?? "no gzip"
                    return false
                }
            }
            return true
        }
    }

    /// False when there is nothing more, or nothing that could be a member.
    private func beginsFurther() -> Bool {
        guard stream.pointee.avail_in > 0, let next = stream.pointee.next_in else { return false }
        guard next.pointee == Self.firstByte else {
            place = .junk
            return false
        }
        inflateReset(stream)
        place = .further
        return true
    }
}
