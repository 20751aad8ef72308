package import BevakaCore

/// A feed document that is read while its bytes arrive.
///
/// A clean UTF-8 document goes to the parser chunk by chunk; its bytes are kept as well, since what turns out to be damaged
/// further down is read again, carefully, from its beginning.
package struct FeedStream: ~Copyable {
    /// Bytes to see before the way of reading is chosen: an XML declaration fits into it.
    private static let opening = 1024

    private let context: ParseContext
    private var bytes: [UInt8] = []
    private var reading: DirectReading?
    private var hasChosen = false
    private var isTooLarge = false

    package init(context: ParseContext) {
        self.context = context
    }

    /// The next bytes of the document.
    package mutating func consume(_ chunk: UnsafeRawBufferPointer) {
        guard !isTooLarge else { return }
        guard bytes.count + chunk.count <= context.limits.documentBytes else {
            isTooLarge = true
            bytes = []
            reading = nil
            return
        }
        bytes.append(contentsOf: chunk)
        if hasChosen {
            chunk.withMemoryRebound(to: UInt8.self) { reading?.read($0) }
        } else if bytes.count >= Self.opening {
            choose()
        }
    }

    /// The feed, once all bytes have come. Throws as ``FeedParser/parse(_:context:)`` does.
    package consuming func finish() throws(FeedProblem) -> Feed {
        guard !isTooLarge else { throw .tooLarge(context.limits.documentBytes) }
        if !hasChosen { choose() }
        let bytes = bytes
        let context = context
        if let feed = reading.take()?.finish() { return feed }
        return try CarefulReading(context: context).feed(in: bytes)
    }

    private mutating func choose() {
        hasChosen = true
        guard DirectReading.isPossible(bytes, contentType: context.contentType) else { return }
        var direct = DirectReading(context: context)
        bytes.withUnsafeBufferPointer { direct.read($0) }
        reading = consume direct
    }
}
