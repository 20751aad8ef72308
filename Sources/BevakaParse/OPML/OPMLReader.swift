package import BevakaCore

/// Reads OPML 1.0 to 2.0 as feed readers export it: in any encoding, with bare ampersands in addresses, with headings as
/// deep as they like.
package enum OPMLReader {
    /// Bytes of a document: ten thousand feeds take some 3 MB.
    private static let largest = 16 << 20

    /// - Throws: `.not_a_feed` for what is no OPML, with what it seems to be; `.empty`, `.too_large` and `.encoding` as for feeds.
    package static func read(_ bytes: [UInt8]) throws(FeedProblem) -> OPMLDocument {
        let text = try TextDecoder.decode(bytes, contentType: nil, maximumBytes: largest)
        guard text.bytes.contains(where: { !$0.isXMLSpace }) else { throw .empty }
        let (clean, _) = XMLCleaner.clean(text.bytes)
        let reading = OutlineParser.read(clean)
        guard reading.root == "opml" else {
            let what = reading.root.map {
                OtherDocument(root: $0)?.description ?? "XML with the root element <\($0.prefix(40))>"
            }
            throw FeedProblem(
                .not_a_feed,
                "This is no OPML but \(what ?? "something else"); export the list of feeds as OPML and try again.")
        }
        return reading.document
    }
}
