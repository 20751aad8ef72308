import BevakaCore
import Testing

@testable import BevakaDigest

struct MarkedLineTests {
    @Test func `the words that speak for a topic are marked where they stand`() {
        let title = "New money for night trains"
        let line = marked(title, of: .title, in: item(title: title), ["transport": ["night trains"]])
        #expect(line == "New money for [transport:night trains]")
    }

    @Test func `a second mention without evidence stays as it is`() {
        let title = "A port, and another port"
        let line = marked(title, of: .title, in: item(title: title), ["maritime": ["port"]])
        #expect(line == "A [maritime:port], and another port")
    }

    @Test func `white space and marks of direction that the line has lost are counted`() {
        let title = "  Ny\n\n järnväg\u{202E} till\u{200B}\t\thamnen "
        let line = marked(
            PlainText.line(title), of: .title, in: item(title: title),
            ["transport": ["järnväg"], "maritime": ["hamnen"]])
        #expect(line == "Ny [transport:järnväg] till [maritime:hamnen]")
    }

    @Test func `signs of several scalars before a word do not move its mark`() {
        let title =
            "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} fo\u{308}r e\u{301}olienne \u{1F1F8}\u{1F1EA} vindkraft"
        let line = marked(
            PlainText.line(title), of: .title, in: item(title: title),
            ["energy": ["e\u{301}olienne", "vindkraft"]])
        #expect(
            line
                == "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} fo\u{308}r [energy:e\u{301}olienne] \u{1F1F8}\u{1F1EA} [energy:vindkraft]"
        )
    }

    @Test func `a lead behind the repeated title is marked by the places of the whole text`() {
        let item = item(title: "Harbour plan", text: "Harbour plan. The harbour gets shore power. More follows.")
        let text = StoryText(item)
        let line = marked(text.lead ?? "", of: .text, in: item, ["maritime": ["harbour"], "energy": ["shore power"]])
        #expect(line == "The [maritime:harbour] gets [energy:shore power]. More follows.")
    }

    @Test func `a lead that is cut keeps its marks and its ellipsis`() throws {
        let words = (1...80).map { "word\($0)" }.joined(separator: " ")
        let item = item(title: "Long", text: "Quay " + words)
        let lead = try #require(StoryText(item).lead)
        #expect(lead.hasSuffix(" …"))
        #expect(
            marked(lead, of: .text, in: item, ["maritime": ["Quay", "word80"]]) == "[maritime:Quay]" + lead.dropFirst(4)
        )
    }

    @Test func `in a summary of its own, which nobody searched, the same whole words are marked`() {
        var item = item(title: "Grid", text: "The grid is full of wind power.")
        item.summary = "Windy: upwind power, then wind power."
        let line = marked(item.summary ?? "", of: .text, in: item, ["energy": ["wind power"]])
        #expect(line == "Windy: upwind power, then [energy:wind power].")
    }

    @Test func `of two topics at one place the first has it, and what it leaves goes to the second`() {
        let title = "Offshore wind port"
        let line = marked(
            title, of: .title, in: item(title: title), ["energy": ["Offshore wind"], "maritime": ["wind port"]])
        #expect(line == "[energy:Offshore wind][maritime: port]")
    }

    @Test(arguments: [(-1, 3), (0, 0), (5, 2), (0, 99), (90, 99), (3, 7)])
    func `evidence for another text marks nothing`(_ start: Int, _ end: Int) {
        let evidence = Evidence(term: "port", match: "port", field: .title, start: start, end: end)
        let match = TopicMatch(id: TopicID(rawValue: "maritime"), score: 1, evidence: [evidence])
        let line = MarkedLine("Airport news", of: .title, in: item(title: "Airport news"), topics: [match])
        #expect(line.pieces.allSatisfy { $0.topic == nil } == (start != 3))
        #expect(line.pieces.map(\.text).joined() == "Airport news")
    }

    @Test func `a word is marked where it stands first, and no more words than the explanation names`() throws {
        let title = "One two three four five"
        var topic = Sample.match("transport", 0.9)
        topic.evidence = ["one", "One", "two", "three", "four", "five"].map { evidence($0, in: title, of: .title) }
        topic.evidence[0] = evidence("One", in: title, of: .title)
        let html = try DigestRoom().render(Sample.request(items: [Sample.item(1, title, topics: [topic])])).html
        #expect(HTMLCheck(html).elements["mark"] == 4)
        #expect(html.contains("five</a></h3>"))
    }

    @Test func `the page marks words in the colours of their topics and stays well-formed`() throws {
        let title = "Night trains & <ports>"
        var topic = Sample.match("transport", 0.9)
        topic.evidence = [evidence("trains & <ports>", in: title, of: .title)]
        let html = try DigestRoom().render(
            Sample.request(items: [Sample.item(1, title, topics: [topic], summary: "Nothing more.")])
        ).html
        #expect(HTMLCheck(html).problems == [])
        #expect(html.contains("\">Night <mark class=\"c1\">trains &amp; &lt;ports&gt;</mark></a></h3>"))
    }

    /// The line with `[topic:words]` for what is marked. Offsets are those of the first place where the words stand.
    private func marked(
        _ line: String, of field: Evidence.Field, in item: Item, _ words: KeyValuePairs<String, [String]>
    ) -> String {
        let text = field == .title ? item.title : item.contentText
        let topics = words.map { id, words in
            TopicMatch(
                id: TopicID(rawValue: id), score: 0.9,
                evidence: words.map { evidence($0, in: text ?? "", of: field) })
        }
        return MarkedLine(line, of: field, in: item, topics: topics).pieces
            .map { piece in piece.topic.map { "[\($0.rawValue):\(piece.text)]" } ?? piece.text }.joined()
    }

    private func evidence(_ words: String, in text: String, of field: Evidence.Field) -> Evidence {
        let scalars = Array(text.unicodeScalars)
        let place = scalars.firstRange(of: Array(words.unicodeScalars)) ?? 0..<0
        return Evidence(term: words, match: words, field: field, start: place.lowerBound, end: place.upperBound)
    }

    private func item(title: String, text: String? = nil) -> Item {
        Item(id: "1", title: title, contentText: text, summary: text)
    }
}
