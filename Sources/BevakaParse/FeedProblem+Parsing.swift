import BevakaCore

extension FeedProblem {
    static let empty = FeedProblem(
        .empty, "The document is empty; the source may have nothing to say, or be out of order.")

    static func tooLarge(_ limit: Int) -> FeedProblem {
        FeedProblem(
            .too_large,
            "The document is larger than \(limit) bytes; raise the source's limit if it is a feed all the same.")
    }

    /// A document without a feed, with what it seems to be.
    static func notAFeed(root: String?, bytes: [UInt8]) -> FeedProblem {
        let other =
            if let root, let known = OtherDocument(root: root) { known.description } else if looksLikeHTML(bytes) {
                "an HTML page"
            } else if let root { "XML with the root element <\(root.prefix(40))>" } else { "text without any markup" }
        return FeedProblem(.not_a_feed, "This is no feed but \(other); look for the feed's own address on the site.")
    }

    static func notAJSONFeed(_ reason: String) -> FeedProblem {
        FeedProblem(.not_a_feed, "This is no feed but JSON \(reason); look for the feed's own address on the site.")
    }

    private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        let opening = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<title", "<p>", "<div"].contains { opening.contains($0) }
    }
}
