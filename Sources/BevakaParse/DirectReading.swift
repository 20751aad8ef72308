import BevakaCore

/// The short way for what most feeds are: clean XML in UTF-8, straight from the bytes into libxml2.
struct DirectReading: ~Copyable {
    private var parser: XMLPushParser?

    init(context: ParseContext) {
        parser = XMLPushParser(FeedBuilder(context: context))
    }

    /// Whether the beginning of a document speaks for clean UTF-8: a `<` first, and no other encoding declared anywhere.
    static func isPossible(_ bytes: UnsafeBufferPointer<UInt8>, contentType: String?) -> Bool {
        guard bytes.first == UInt8(ascii: "<") else { return false }
        if var contentType {
            let isOther = contentType.withUTF8 { mentions("charset", in: $0) && !mentions("utf-8", in: $0) }
            if isOther { return false }
        }
        let opening = UnsafeBufferPointer(rebasing: bytes.prefix(256))
        guard ASCIIBytes.hasPrefix(opening, "<?xml") else { return true }
        let end = ByteSearch.first(UInt8(ascii: ">"), in: opening, 0..<opening.count)
        let declaration = UnsafeBufferPointer(rebasing: opening[..<end])
        return !mentions("encoding", in: declaration) || mentions("utf-8", in: declaration)
    }

    private static func mentions(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { ASCIIBytes.hasPrefix(UnsafeBufferPointer(rebasing: bytes[$0...]), word) }
    }

    /// Whether it is known already that the document has to be read carefully.
    var isStopped: Bool {
        switch parser {
        case .some(let parser): parser.isStopped
        case nil: true
        }
    }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser?.parse(bytes)
    }

    /// The feed; nil when the document has to be read carefully.
    consuming func finish() -> Feed? {
        guard let (feed, report, facts) = parser.take()?.finish(), var feed, !report.needsRepair,
            facts.missedBase == nil, !facts.hasMisplacedText, !DoubleEncoding.isLikely(feed)
        else { return nil }
        feed.encoding = "utf-8"
        feed.complete(with: report.remarks)
        return feed
    }
}
