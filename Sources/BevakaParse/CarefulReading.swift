import BevakaCore

/// The long way: decoding, clean-up, libxml2, and the ``TagSoupReader`` where that is not enough.
struct CarefulReading {
    let context: ParseContext

    func feed(in bytes: [UInt8]) throws(FeedProblem) -> Feed {
        let text = try TextDecoder.decode(
            bytes, contentType: context.contentType, maximumBytes: context.limits.documentBytes)
        guard let first = text.bytes.first(where: { !$0.isXMLSpace && $0 != 0 }) else { throw .empty }
        var feed: Feed
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            feed = try JSONFeedReader(context: context).feed(in: text.bytes)
            feed.complete(with: text.repairs)
        } else if first != UInt8(ascii: "<"), let json = Self.json(in: text.bytes) {
            feed = try JSONFeedReader(context: context).feed(in: json)
            feed.complete(with: text.repairs + [XMLRepair.leadingJunk.sentence(1)])
        } else {
            feed = try xml(text)
        }
        feed.encoding = text.encoding
        return feed
    }

    private func xml(_ text: DecodedText) throws(FeedProblem) -> Feed {
        let (bytes, repairs) = XMLCleaner.clean(text.bytes)
        let problems = text.repairs + repairs
        var reading = strict(bytes, home: nil)
        if reading.feed == nil {
            reading = tolerant(bytes, home: nil)
        }
        if let home = reading.facts.missedBase {
            // Items came before the link of their feed, which is the base of their relative addresses.
            let again = reading.isTolerant ? tolerant(bytes, home: home) : strict(bytes, home: home)
            reading = again.feed == nil ? reading : again
        }
        guard var feed = reading.feed else {
            throw .notAFeed(root: reading.facts.root, bytes: text.bytes, base: context.base)
        }
        feed.complete(with: problems + reading.problems)
        return feed
    }

    /// A JSON Feed behind a comment, a guard against script inclusion or the name of a callback; nil where there is none.
    private static func json(in bytes: [UInt8]) -> [UInt8]? {
        let isJSONFeed = bytes.withUnsafeBufferPointer {
            ByteScan.find("jsonfeed.org/version/", in: $0, from: 0, to: min($0.count, 4_096)) != nil
        }
        guard isJSONFeed, let mark = bytes.prefix(200).firstRange(of: Array("{".utf8)) else { return nil }
        return Array(bytes[mark.lowerBound...])
    }

    private struct Reading {
        var feed: Feed?
        var facts: DocumentFacts
        var problems: [String]
        var isTolerant: Bool
    }

    /// libxml2; no feed when it lost anything.
    private func strict(_ bytes: [UInt8], home: String?) -> Reading {
        guard var parser = XMLPushParser(FeedBuilder(context: context, home: home)) else {
            return Reading(feed: nil, facts: DocumentFacts(), problems: [], isTolerant: false)
        }
        bytes.withUnsafeBufferPointer { parser.parse($0) }
        let (feed, report, facts) = parser.finish()
        return Reading(
            feed: report.needsRepair || facts.hasMisplacedText ? nil : feed, facts: facts, problems: report.remarks,
            isTolerant: false)
    }

    private func tolerant(_ bytes: [UInt8], home: String?) -> Reading {
        var reader = TagSoupReader(FeedBuilder(context: context, home: home))
        bytes.withUnsafeBufferPointer { reader.read($0) }
        let (feed, facts, problems) = reader.finish()
        return Reading(feed: feed, facts: facts, problems: problems, isTolerant: true)
    }
}
