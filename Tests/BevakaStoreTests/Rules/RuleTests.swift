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
