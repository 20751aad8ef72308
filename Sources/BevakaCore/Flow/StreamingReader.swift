/// Reads one document while it arrives. The bytes are gathered by whoever calls it, so that they are in memory once.
///
/// A document that breaks off on its way is never finished: its reader is thrown away.
package protocol StreamingReader: ~Copyable {
    /// - Parameter arrived: all that has come so far, from the first byte on. To be called again when more has come.
    mutating func read(_ arrived: UnsafeRawBufferPointer)

    /// What the document says.
    /// - Parameter document: the whole of it.
    consuming func finish(_ document: UnsafeRawBufferPointer) throws(FeedProblem) -> Feed
}

/// Makes a reader for a document that begins to arrive; nil for one that can only be read as a whole.
package typealias StreamingReaderMaker = @Sendable (DocumentHead) -> (any StreamingReader & ~Copyable)?
