import BevakaCore

/// The short way for what most feeds are: clean XML in UTF-8, straight from the bytes into libxml2.
struct DirectReading: ~Copyable {
    private var parser: XMLPushParser?

    init(context: ParseContext) {
        parser = XMLPushParser(FeedBuilder(context: context))
    }

    /// Whether the beginning of a document speaks for clean UTF-8: a `<` first, and no other encoding declared anywhere.
    static func isPossible(_ bytes: [UInt8], contentType: String?) -> Bool {
        guard bytes.first == UInt8(ascii: "<") else { return false }
        if let contentType, contentType.lowercased().contains("charset"),
            !contentType.lowercased().contains("utf-8")
        {
            return false
        }
        let opening = bytes.prefix(256)
        guard opening.starts(with: Array("<?xml".utf8)) else { return true }
        let declaration = String(decoding: opening.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
        return !declaration.contains("encoding") || declaration.contains("utf-8") || declaration.contains("utf8")
    }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser?.parse(bytes)
    }

    /// The feed; nil when the document has to be read carefully.
    consuming func finish() -> Feed? {
        guard let (feed, report, facts) = parser.take()?.finish(), var feed, !report.needsRepair,
            facts.missedBase == nil, !facts.hasSwallowedItems
        else { return nil }
        feed.encoding = "utf-8"
        feed.complete(with: report.remarks)
        return feed
    }
}
