import BevakaConfig
import BevakaCore
import Testing

struct LayoutTests {
    @Test func `a page says by XPath where its items stand`() throws {
        let settings = try Sample.load(
            """
            feeds:
              - url: https://a.example/news
                page: {item: "//article", title: ".//h2", link: ".//a/@href", date: ".//time/@datetime"}
            """)
        #expect(
            settings.feeds.first?.layout
                == .page(
                    PageLayout(item: "//article", title: ".//h2", link: ".//a/@href", date: ".//time/@datetime")))
    }

    @Test func `an API has paths and a form to send`() throws {
        let settings = try Sample.load(
            """
            feeds:
              - url: https://a.example/api
                json:
                  items: page.content | content
                  title: name
                  link: "https://a.example/{id}"
                  tags: topics[].code
                  method: POST
                  body:
                    query: '{"open": true}'
                    text: '***'
            """)
        #expect(
            settings.feeds.first?.layout
                == .json(
                    try JSONLayout(
                        items: JSONExpression("page.content | content"), title: JSONExpression("name"),
                        link: JSONExpression("https://a.example/{id}"), tags: JSONExpression("topics[].code"),
                        body: .form([
                            RequestBody.Part(name: "query", value: "{\"open\": true}"),
                            RequestBody.Part(name: "text", value: "***"),
                        ]))))
    }

    @Test func `a body that is text is sent as JSON`() throws {
        let settings = try Sample.load(
            "feeds: [{url: https://a.example/api, json: {title: name, body: '{\"size\": 5}'}}]")
        #expect(
            settings.feeds.first?.layout
                == .json(try JSONLayout(title: JSONExpression("name"), body: .json("{\"size\": 5}"))))
    }

    @Test(arguments: [
        (
            "page: {item: //article}",
            "3:11: page needs the key \"title\": the XPath from an item to its title, such as .//h2"
        ),
        (
            "page: {item: a, title: b, titel: c}",
            "3:31: unknown key \"titel\" in page; did you mean \"title\"?"
        ),
        ("page: //article", "3:11: page: found \"//article\", expected keys such as item, title, link"),
        ("page: {item: a, title: [b]}", "3:28: title: found a list, expected an XPath such as .//h2"),
        ("page: {item: a, title: b}\njson: {title: c}", "3:11: page: found both page and json, expected one of them"),
        (
            "json: {items: x}",
            "3:11: json needs the key \"title\": the path from an item to its title, such as name or metadata.title[0]"
        ),
        (
            "json: {title: \"a..b\"}",
            "3:19: title: found a path with an empty or unreadable step, expected a path such as metadata.title[0], or text "
                + "with paths in braces"
        ),
        (
            "json: {title: a, items: \"x{b}\"}",
            "3:29: items: found a template, expected the path of the array of items, such as results"
        ),
        (
            "json: {title: a, method: POST}",
            "3:30: method: found POST without the key body, which is what is sent"
        ),
        ("json: {title: a, method: PUT, body: b}", "3:30: method: found \"PUT\", expected GET or POST"),
        ("json: {title: a, method: GET, body: b}", "3:30: method: found GET beside the key body, expected POST"),
        ("json: {title: a, body: [b]}", "3:28: body: found a list, expected text of at most 16 kB, in quotes"),
    ])
    func `mistakes are told with their places`(entry: String, complaint: String) {
        #expect(Sample.complaints(ofFeedWith: entry) == ["feeds.yml:" + complaint])
    }

    @Test func `XPath is checked by whoever can read it`() throws {
        let text = "feeds:\n  - url: https://a.example/\n    page: {item: \"//[\", title: .//h2}\n"
        do {
            _ = try Settings.parse(
                Array(text.utf8), path: "feeds.yml", environment: [:], knownTopics: [],
                xpathProblem: { $0 == "//[" ? "it ends too early" : nil })
            Issue.record("the expression was taken")
        } catch {
            #expect(
                error.message.hasPrefix(
                    "feeds.yml:3:18: item: found \"//[\", expected an XPath 1.0 expression; it ends too early\n"))
        }
    }
}
