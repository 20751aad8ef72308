package import BevakaCore

/// Reads a feed document of any format: RSS 0.90–2.0, RSS 1.0 and 1.1, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and 1.1.
package enum FeedParser {
    /// The feed in `bytes`, in whatever encoding, whole or damaged.
    ///
    /// - Throws: `.empty` for nothing but white space, `.not_a_feed` for a document that is something else, `.too_large`
    ///   and `.encoding` for bytes that cannot be decoded within the limits. A damaged feed is no failure: it is repaired,
    ///   and ``Feed/problems`` says what was.
    package static func parse(_ bytes: [UInt8], context: ParseContext) throws(FeedProblem) -> Feed {
        guard bytes.count <= context.limits.documentBytes else { throw .tooLarge(context.limits.documentBytes) }
        var stream = FeedStream(context: context)
        bytes.withUnsafeBytes { stream.readToEnd($0) }
        if let feed = stream.close() { return feed }
        return try CarefulReading(context: context).feed(in: bytes)
    }
}
