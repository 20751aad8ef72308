import BevakaCore
import FoundationEssentials
import Testing

@testable import BevakaStore

@Suite struct LikenessTests {
    @Test(arguments: [
        ("Ferry line opens", "ferry line  opens!"), ("Ferry line opens in May", "Updated: Ferry line opens in May"),
        ("Ferry line opens in May", "Ferry line opens in May | Harbour Office"),
        ("A new plan for the ports", "New plan for the ports"),
    ])
    func `titles are alike`(_ one: String, _ other: String) {
        #expect(Likeness.titles(one, other))
        #expect(Likeness.titles(other, one))
    }

    @Test(arguments: [
        ("Call 3 opens", "Call 4 opens"), ("Ferry line opens", "Ferry line closes"), ("News", "News of the day"),
        ("Newsletter May", "Newsletter June"), ("Title", ""),
    ])
    func `titles are not alike`(_ one: String, _ other: String) {
        #expect(!Likeness.titles(one, other))
        #expect(!Likeness.titles(other, one))
    }

    @Test func `a missing text is like no other`() {
        #expect(!Likeness.texts(nil, nil))
        #expect(!Likeness.texts("", ""))
        #expect(Likeness.texts("a b c", "A, b; c."))
    }
}

@Suite struct PublicIDTests {
    @Test func `a name is eight digits, and the same in every archive`() {
        #expect(PublicID(source: "https://a.example/", key: "g:1").firstFree { _ in false } == "73d29dfc")
    }

    @Test func `a taken name grows, and then is salted`() {
        let id = PublicID(source: "https://a.example/", key: "g:1")
        var tried: [String] = []
        let name = id.firstFree { name in
            tried.append(name)
            return tried.count < 12
        }
        #expect(tried[1].hasPrefix(tried[0]) && tried[1].count == 9)
        #expect(tried[8].count == 16)
        #expect(name.count == 10 && !name.hasPrefix(tried[0]))
    }
}

@Suite struct RhythmTests {
    private func dates(_ days: Double...) -> [Date] { days.map { Sample.days($0) } }

    @Test func `one moment has no rhythm`() {
        #expect(Rhythm.median(of: []) == nil)
        #expect(Rhythm.median(of: dates(1, 1, 1)) == nil)
    }

    @Test func `the median ignores a summer break`() {
        #expect(Rhythm.median(of: dates(90, 0, 1, 2, 3)) == .seconds(86_400))
        #expect(Rhythm.median(of: dates(0, 1, 4)) == .seconds(2 * 86_400))
    }
}

@Suite struct TellingTests {
    private static let text = "The harbour office will close the eastern quay for dredging until the end of the month."

    private func telling(
        _ title: String? = "Eastern quay closed for dredging", text: String? = text,
        link: String? = "https://a.example/1",
        hours: Double? = 0
    ) -> Telling {
        Telling(title: title, text: text, link: link, published: hours.map(Sample.hours))
    }

    @Test func `a telling is retold with a shifted date, an edited text or a new link`() {
        #expect(telling().isRetold(by: telling(text: "All of it is rewritten.", hours: 2)))
        #expect(telling().isRetold(by: telling(hours: 900)))
        #expect(telling().isRetold(by: telling(link: "https://b.example/2")))
        #expect(telling(text: nil, hours: nil).isRetold(by: telling(text: nil, hours: nil)))
        #expect(telling(text: nil).isRetold(by: telling(text: nil, link: "https://b.example/2")))
        #expect(telling(nil).isRetold(by: telling(nil, hours: nil)))
    }

    @Test func `a telling is not retold by another title, or by a general one at another time`() {
        #expect(!telling().isRetold(by: telling("Western quay opened after dredging")))
        #expect(!telling().isRetold(by: telling(text: "All of it is rewritten.", hours: 900)))
        #expect(!telling(hours: nil).isRetold(by: telling(text: "All of it is rewritten.", hours: nil)))
        #expect(!telling("News", text: nil).isRetold(by: telling("News", text: nil, link: "https://b.example/2")))
        #expect(!telling().isRetold(by: telling(link: "https://b.example/2", hours: 900)))
        #expect(!telling(nil).isRetold(by: telling(nil, text: "Something else was said.")))
    }

    @Test func `only another thing altogether displaces`() {
        let other = telling("Ferries run again", text: "Ice has gone.", link: "https://a.example/9", hours: 30)
        #expect(telling().isDisplaced(by: other, basis: .guid))
        #expect(!telling().isDisplaced(by: other, basis: .text))
        let sameLink = telling("Ferries run again", text: "Ice has gone.", hours: 30)
        #expect(!telling().isDisplaced(by: sameLink, basis: .guid))
        #expect(telling().isDisplaced(by: sameLink, basis: .link))
        #expect(
            !telling().isDisplaced(by: telling("Ferries run again", text: "Ice has gone.", link: nil), basis: .guid))
        #expect(!telling().isDisplaced(by: telling("Ferries run again", link: nil, hours: 3), basis: .guid))
    }
}
