import BevakaCore
import BevakaParse
import Foundation
import Testing

struct JSONFeedDocumentTests {
    private func text(_ feed: Feed) -> String {
        String(decoding: JSONFeedDocument(feed).encoded(), as: UTF8.self)
    }

    @Test func `a feed without anything has its version, format and no items`() {
        #expect(
            text(Feed(format: .rss20)) == """
                {"_bevaka":{"categories":[],"format":"rss20","hubs":[],"problems":[],"well_formed":true},"items":[],\
                "version":"https://jsonfeed.org/version/1.1"}
                """)
    }

    @Test func `slashes stay, quotes, backslashes and control characters are escaped`() {
        var feed = Feed(format: .json)
        feed.title = "a/b \"c\" \\ d\ne\tf\u{01}\u{7F}å"
        #expect(text(feed).contains(#""title":"a/b \"c\" \\ d\ne\tf\u0001\u007få""#))
    }

    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_795_154_401.9, "2026-11-20T06:00:01Z"),
        (-1, "1969-12-31T23:59:59Z"), (-2_208_988_800, "1900-01-01T00:00:00Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
    ])
    func `a date is written in UTC to the second`(seconds: Double, expected: String) {
        var item = Item(id: "1")
        item.published = Date(timeIntervalSince1970: seconds)
        #expect(text(Feed(format: .rss20, items: [item])).contains("\"date_published\":\"\(expected)\""))
    }

    @Test func `the same feed gives the same bytes`() throws {
        let document = Array("<rss><channel><title>x</title><item><guid>1</guid></item></channel></rss>".utf8)
        let first = JSONFeedDocument(try FeedParser.parse(document, context: ParseContext())).encoded()
        let second = JSONFeedDocument(try FeedParser.parse(document, context: ParseContext())).encoded()
        #expect(first == second)
    }
}
