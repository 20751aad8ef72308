import BevakaCore
import Testing

@testable import BevakaTag

struct StoryFingerprintTests {
    private func link(_ url: String?) -> String? {
        StoryFingerprint(Item(id: "1", url: url)).link
    }

    @Test(arguments: [
        "https://example.org/news/wind", "http://www.example.org/news/wind/", "HTTPS://Example.org:443/news/wind#top",
        "https://example.org/news/wind?utm_source=rss&utm_medium=feed", "https://amp.example.org/news/wind/amp/",
        "https://user@example.org/news//wind/index.html?fbclid=x&pk_campaign=y&gclid=1",
        "http://example.org:80/news/wind?", "https://m.example.org/news/wind", "https://example.org/amp/news/wind",
        "https://www.google.com/amp/s/example.org/news/wind",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/wind",
    ])
    func `links to the same page are one`(_ url: String) {
        #expect(link(url) == "example.org/news/wind")
    }

    @Test func `parameters that choose the page are kept, in order of name`() {
        #expect(link("https://example.org/show?id=7&utm_id=1&b=2") == "example.org/show?b=2&id=7")
        #expect(link("https://example.org/show?id=8") != link("https://example.org/show?id=7"))
    }

    @Test(arguments: [
        nil, "", "mailto:a@example.org", "tag:example.org,2026:1", "https://", "https://nowhere/x", "/relative",
    ])
    func `what is no page has no link`(_ url: String?) {
        #expect(link(url) == nil)
    }

    private func text(_ title: String, _ lead: String = "A lead of some words.") throws -> String? {
        let titles = try TestVocabulary.bundled().genericTitles
        return StoryFingerprint(Item(id: "1", title: title, contentText: lead), genericTitles: titles).text
    }

    @Test func `two tellings that differ in case, quotes and dashes have the same text`() throws {
        let one = try text("Ports: “green” corridors – a start", "The ports agreed.")
        let two = try text("PORTS: \"Green\" Corridors - a start", "The  ports agreed")
        #expect(one != nil)
        #expect(one == two)
    }

    @Test func `another lead is another text`() throws {
        #expect(try text("Regions ask for more time", "One.") != text("Regions ask for more time", "Two."))
    }

    @Test(arguments: [
        "Newsletter", "Pressmeddelande", "Nyhetsbrev 12/2026", "Daily News 23 11 2026", "Uutiskirje", "Jaunumi", "",
    ])
    func `a general title tells no story`(_ title: String) throws {
        #expect(try text(title) == nil)
    }

    @Test func `the hash is the same in every run`() throws {
        let item = Item(id: "1", title: "Regions ask for more time", contentText: "One.")
        #expect(StoryFingerprint(item).text == StoryFingerprint(item).text)
        #expect(StoryFingerprint(item).text?.count == 32)
    }
}
