import BevakaCore
import Testing

@testable import BevakaDigest

struct DigestGoldenTests {
    private let room: DigestRoom

    init() throws {
        room = try DigestRoom()
    }

    @Test func `the Swedish plain text is as an adviser reads it`() throws {
        let digest = try room.render(Sample.request(items: Sample.news))
        #expect(digest.text.replacing("\u{A0}", with: " ") == Golden.swedishText)
        #expect(digest.stories == 4)
    }

    @Test func `the English Markdown is as an adviser reads it`() throws {
        let digest = try room.render(Sample.request(.english, items: Sample.news))
        #expect(digest.markdown == Golden.englishMarkdown)
    }

    @Test func `an empty digest says so and still shows what it rests on`() throws {
        let swedish = try room.render(Sample.request(items: []))
        #expect(swedish.stories == 0)
        #expect(swedish.text.contains("Inget nytt i de bevakade ämnena under perioden."))
        #expect(swedish.text.contains("3 av 6 källor lästa. 0 poster sedda, 0 nyheter visade."))
        #expect(swedish.text.contains("Sound Cities, sedan 21 november kl.\u{A0}06.15: tidsgränsen passerades."))
        #expect(HTMLCheck(swedish.html).problems == [])
        let english = try room.render(Sample.request(.english, items: []))
        #expect(english.markdown.contains("Nothing new on the topics followed in this period."))
    }

    @Test func `any other language than Swedish is written in English`() throws {
        let digest = try room.render(Sample.request(Language(rawValue: "fi"), items: []))
        #expect(digest.html.contains("<html lang=\"en\">"))
    }

    @Test func `the same request gives the same bytes`() throws {
        let first = try room.render(Sample.request(items: Sample.news))
        #expect(try room.render(Sample.request(items: Sample.news.reversed())) == first)
        #expect(try DigestRoom().render(Sample.request(items: Sample.news.shuffled())) == first)
    }

    @Test func `a mail's subject is one line with title, date and number`() throws {
        var request = Sample.request(items: [Sample.item(1, "A", topics: [Sample.match("energy")])])
        request.title = "Region\r\nBcc: x@example.org"
        #expect(
            try room.render(request).subject == "Region Bcc: x@example.org: EU-bevakning 23 november 2026, 1 nyhet")
    }
}
