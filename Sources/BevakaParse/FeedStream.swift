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

    package mutating func read(_ arrived: UnsafeRawBufferPointer) {
        guard arrived.count >= Self.opening else { return }
        // libxml2 gets whole blocks, so that the pieces in which a document comes change nothing at all.
        advance(arrived, to: arrived.count - arrived.count % XMLPushParser.block)
    }

    /// Throws as ``FeedParser/parse(_:context:)`` does.
    package consuming func finish(_ document: UnsafeRawBufferPointer) throws(FeedProblem) -> Feed {
        let context = context
        guard document.count <= context.limits.documentBytes else { throw .tooLarge(context.limits.documentBytes) }
        readToEnd(document)
        if let feed = close() { return feed }
        return try CarefulReading(context: context).feed(in: Array(document))
    }

    mutating func readToEnd(_ document: UnsafeRawBufferPointer) {
        advance(document, to: document.count)
    }

    /// Nil when the document has to be read carefully.
    consuming func close() -> Feed? {
        reading.take()?.finish()
    }

    private mutating func advance(_ document: UnsafeRawBufferPointer, to end: Int) {
        document.withMemoryRebound(to: UInt8.self) { document in
            if !hasChosen {
                hasChosen = true
                if DirectReading.isPossible(document, contentType: context.contentType) {
                    reading = DirectReading(context: context)
                }
            }
            guard var direct = reading.take() else { return }
            direct.read(UnsafeBufferPointer(rebasing: document[position..<end]))
            position = end
            // Half a feed that nobody will want is no use to keep.
            if !direct.isStopped { reading = consume direct }
        }
    }
}
