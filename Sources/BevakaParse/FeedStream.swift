package import BevakaCore

/// A feed document that is read while its bytes arrive, or all at once: the same bytes give the same feed, in whatever pieces
/// they come.
///
/// A clean UTF-8 document goes to the parser as far as it has come. What turns out to be damaged further down, or is written
/// in another encoding, is read carefully, from its beginning, when all of it is there.
package struct FeedStream: ~Copyable, StreamingReader {
    /// Bytes to see before the way of reading is chosen: an XML declaration fits into them.
    private static let opening = 1024

    private let context: ParseContext
    private var hasChosen = false
    /// Nil before the choice, and where the document needs the careful reading.
    private var reading: DirectReading?
    /// How far it is read.
    private var position = 0

    package init(context: ParseContext) {
        self.context = context
    }

    package mutating func read(_ arrived: [UInt8]) {
        guard arrived.count >= Self.opening else { return }
        // libxml2 gets whole blocks, so that the pieces in which a document comes change nothing at all.
        advance(arrived, to: arrived.count - arrived.count % XMLPushParser.block)
    }

    /// Throws as ``FeedParser/parse(_:context:)`` does.
    package consuming func finish(_ document: [UInt8]) throws(FeedProblem) -> Feed {
        guard document.count <= context.limits.documentBytes else { throw .tooLarge(context.limits.documentBytes) }
        advance(document, to: document.count)
        let context = context
        if let feed = reading.take()?.finish() { return feed }
        return try CarefulReading(context: context).feed(in: document)
    }

    private mutating func advance(_ document: [UInt8], to end: Int) {
        if !hasChosen {
            hasChosen = true
            if DirectReading.isPossible(document, contentType: context.contentType) {
                reading = DirectReading(context: context)
            }
        }
        guard var direct = reading.take() else { return }
        document.withUnsafeBufferPointer { direct.read(UnsafeBufferPointer(rebasing: $0[position..<end])) }
        position = end
        // Half a feed that nobody will want is no use to keep.
        if !direct.isStopped { reading = consume direct }
    }
}
