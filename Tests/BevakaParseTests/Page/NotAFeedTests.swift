import BevakaCore
import BevakaParse
import Testing

/// What a person is told when a page stands where a feed should be.
struct NotAFeedTests {
    static func message(_ html: String, base: String? = "https://a.example/news/") -> String {
        do throws(FeedProblem) {
            _ = try FeedParser.parse(Array(html.utf8), context: ParseContext(base: base))
            return ""
        } catch {
            return error.kind == .not_a_feed ? error.message : "\(error.kind)"
        }
    }

    @Test func `the feeds that the page announces are named`() {
        let page = """
            <!doctype html><html><head><link rel=alternate type="application/rss+xml" href="../feed/">
            <link rel=alternate type="application/atom+xml" href="/atom.xml"></head><body>x</body></html>
            """
        #expect(
            Self.message(page)
                == "This is no feed but an HTML page; it names the feeds https://a.example/feed/ and "
                + "https://a.example/atom.xml: put the right address into feeds.yml.")
    }

    @Test func `a page without feeds is only a page`() {
        #expect(
            Self.message("<!doctype html><html><body>x</body></html>")
                == "This is no feed but an HTML page; look for the feed's own address on the site.")
    }

    @Test func `relative addresses without a base are not named`() {
        let page = "<html><head><link rel=alternate type='application/rss+xml' href='/feed/'></head></html>"
        #expect(!Self.message(page, base: nil).contains("names"))
    }
}
