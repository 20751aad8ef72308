package import BevakaCore

extension FeedParser {
    /// The items of a source, be it a feed or read by a layout of its own.
    ///
    /// - Throws: as ``parse(_:context:)``; `.no_items` for a page or an answer that no longer matches its layout.
    package static func parse(
        _ bytes: [UInt8], layout: SourceLayout?, context: ParseContext
    ) throws(FeedProblem) -> Feed {
        switch layout {
        case nil: try parse(bytes, context: context)
        case .page(let layout): try PageReader(layout: layout, context: context).feed(in: bytes)
        case .json(let layout): try JSONAnswerReader(layout: layout, context: context).feed(in: bytes)
        }
    }
}
