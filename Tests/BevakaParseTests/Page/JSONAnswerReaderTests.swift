import BevakaCore
import BevakaParse
import Foundation
import Testing

struct JSONAnswerReaderTests {
    static func layout() throws -> JSONLayout {
        try JSONLayout(
            items: JSONExpression("page.content | results"), title: JSONExpression("meta.title[0] | name"),
            link: JSONExpression("https://calls.example/{id}"), date: JSONExpression("opens"),
            summary: JSONExpression("{text} Closes {closes}."), id: JSONExpression("id"),
            tags: JSONExpression("topics[].code"))
    }

    static func feed(_ json: String, _ layout: JSONLayout? = nil) throws -> Feed {
        let context = ParseContext(contentType: "application/json", base: "https://api.example/search")
        return try FeedParser.parse(
            Array(json.utf8), layout: .json(layout ?? Self.layout()), context: context)
    }

    @Test func `items are read by paths`() throws {
        let feed = try Self.feed(
            """
            {"results": [
              {"id": 17, "meta": {"title": ["Ports &amp; <b>quays</b>", "x"]}, "opens": "2026/11/20 12:00:00",
               "closes": "15 January 2027", "text": "<p>Money for ports.</p>", "topics": [{"code": "MARE"}, {"code": "REGIO"}]},
              {"id": "b/ö", "name": "Second", "topics": null},
              {"id": 3, "name": ""}]}
            """)
        #expect(feed.format == .api)
        #expect(feed.items.map(\.title) == ["Ports & quays", "Second"])
        #expect(feed.items.map(\.id) == ["17", "b/ö"])
        #expect(feed.items.map(\.url) == ["https://calls.example/17", "https://calls.example/b/%C3%B6"])
        #expect(feed.items[0].published == Date(timeIntervalSince1970: 1_795_176_000))
        #expect(feed.items[0].contentText == "Money for ports.\n\nCloses 15 January 2027.")
        #expect(feed.items[0].categories.map(\.term) == ["MARE", "REGIO"])
        #expect(feed.items[1].contentText == nil)
    }

    @Test func `the document itself can be the array`() throws {
        let layout = try JSONLayout(title: JSONExpression("Titel"))
        let feed = try Self.feed("[{\"Titel\": \"A\"}, {\"Titel\": \"B\"}]", layout)
        #expect(feed.items.count == 2)
        #expect(Set(feed.items.map(\.id)).count == 2)
    }

    @Test func `an empty array is no problem`() throws {
        #expect(try Self.feed("{\"results\": []}").items.isEmpty)
    }

    @Test(arguments: [
        ("{\"hits\": []}", FeedProblem.Kind.no_items, "there is no array at \"page.content | results\""),
        ("{\"results\": {\"a\": 1}}", .no_items, "there is no array"),
        ("{\"results\": [{\"label\": \"A\"}]}", .no_items, "none of its 1 items has a title"),
        ("<html><body>Sorry</body></html>", .not_a_feed, "no JSON"),
        ("", .empty, "empty"),
    ])
    func `an answer that no longer matches is a problem`(json: String, kind: FeedProblem.Kind, says: String) {
        do {
            _ = try Self.feed(json)
            Issue.record("it was read")
        } catch let problem as FeedProblem {
            #expect(problem.kind == kind)
            #expect(problem.message.contains(says))
        } catch {
            Issue.record(error)
        }
    }

    @Test func `an array is looked for where the layout names none`() throws {
        let layout = try JSONLayout(title: JSONExpression("a"))
        #expect(throws: FeedProblem.self) { try Self.feed("{\"x\": []}", layout) }
    }
}
