import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    @Test(arguments: StoreFactory.all)
    func `an item with a known link joins the story, and the heavier source leads`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = "https://press.example/ferry"
            let first = try store.take(Sample.change([Sample.item("a", title: "Ferry line to open", link: link)]))
            let second = try store.take(
                Sample.change(
                    [Sample.item("b", title: "Färjelinje öppnar", text: "En ny linje.", link: link)],
                    source: Sample.region,
                    at: Sample.hours(1)))
            #expect(first.stories == second.stories)
            let stored = try store.all()
            #expect(Set(stored.map(\.story)).count == 1)
            #expect(stored.map(\.isLead) == [false, true])
            let story = try store.story(of: stored[0].publicID)
            #expect(story.map(\.annotated.item.id) == ["a", "b"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `of equal sources the earlier telling leads`(_ factory: StoreFactory) throws {
        try factory.with { store in
            var other = Sample.region
            other.weight = 1
            try store.open([Sample.harbour, other])
            let link = "https://press.example/ferry"
            try store.take(Sample.change([Sample.item("a", link: link, published: Sample.hours(-1))]))
            try store.take(Sample.change([Sample.item("b", link: link, published: Sample.hours(-5))], source: other))
            #expect(try store.all().map(\.isLead) == [false, true])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the same words under another link are one story`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let words = (title: "Ferry line to open", text: "It opens in spring.")
            let own = Sample.item("a", title: words.title, text: words.text, link: "https://a.example/1")
            let copy = Sample.item("b", title: words.title, text: words.text, link: "https://b.example/2")
            try store.take(Sample.change([own]))
            try store.take(Sample.change([copy], source: Sample.region))
            #expect(Set(try store.all().map(\.story)).count == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `tellings more than two weeks apart are two stories`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = "https://press.example/ferry"
            try store.take(Sample.change([Sample.item("a", link: link)]))
            try store.take(Sample.change([Sample.item("b", link: link)], source: Sample.region, at: Sample.days(15)))
            #expect(Set(try store.all().map(\.story)).count == 2)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a change of weights changes the lead`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = "https://press.example/ferry"
            try store.take(Sample.change([Sample.item("a", link: link)]))
            try store.take(Sample.change([Sample.item("b", link: link)], source: Sample.region))
            var heavy = Sample.harbour
            heavy.weight = 5
            try store.synchronize([heavy, Sample.region], now: Sample.days(1))
            #expect(try store.all().map(\.isLead) == [true, false])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item is found by the beginning of its name`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((1...40).map { Sample.item("\($0)") }))
            let name = try #require(try store.all().first?.publicID)
            #expect(try store.story(of: name).first?.publicID == name)
            #expect(try store.story(of: name.uppercased()).first?.publicID == name)
            #expect(try store.story(of: "").isEmpty)
            #expect(try store.story(of: "0000000000000000000").isEmpty)
            #expect(try store.story(of: "'; DROP TABLE items; --").isEmpty)
            // Forty names and sixteen digits: one digit at least begins several.
            var refusals = 0
            for digit in "0123456789abcdef" {
                do throws(RunFailure) { _ = try store.story(of: String(digit)) } catch {
                    #expect(error.code == .usage)
                    refusals += 1
                }
            }
            #expect(refusals > 0)
        }
    }
}
