import BevakaCore
import FoundationEssentials
import Testing

/// Stories beyond the same address and the same words.
extension ItemStoreContract {
    private static let lead = """
        The harbour council of Norrvik has decided to build a terminal for electric ferries together with the region, and \
        work on the quay begins when the ice has gone.
        """

    /// Takes items, each as a document of its own of the source named, an hour apart, and gives what is stored.
    private static func take(
        _ items: [(AnnotatedItem, Source)], _ store: any ItemStore
    ) throws -> [StoredItem] {
        for (hour, (item, source)) in items.enumerated() {
            try store.take(Sample.change([item], source: source, at: Sample.hours(Double(hour))))
        }
        return try store.all()
    }

    @Test(arguments: StoreFactory.all)
    func `a telling in nearly the same words joins, and says why`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let stored = try Self.take(
                [
                    (
                        Sample.telling(
                            "a", "Norrvik builds a terminal for electric ferries", Self.lead, link: "a.example/1"),
                        Sample.harbour
                    ),
                    (
                        Sample.telling(
                            "b", "Norrvik builds terminal for electric ferries", Self.lead + " Read more here.",
                            link: "b.example/2"), Sample.region
                    ),
                ], store)
            #expect(stored.map(\.story) == [stored[0].row, stored[0].row])
            #expect(stored[0].storyLink == nil)
            #expect(stored[1].storyLink?.other == stored[0].publicID)
            #expect(stored[1].storyLink?.reason == .words)
            #expect(stored[1].storyLink?.text == "same words (100 %)")
            #expect(stored.map(\.leadID) == [stored[1].publicID, stored[1].publicID])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `two items of one document can be one story`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let items = ["en", "sv"].map { language in
                Sample.telling(
                    language, language == "en" ? "Ferry terminal for Norrvik" : "Färjeterminal till Norrvik",
                    link: "harbour.example/\(language)/1", language: Language(rawValue: language)
                ) { $0.parallelPage = "harbour.example/1" }
            }
            try store.take(Sample.change(items))
            let stored = try store.all()
            #expect(Set(stored.map(\.story)).count == 1)
            #expect(stored.last?.storyLink?.reason == .translation)
        }
    }

    @Test(
        arguments: StoreFactory.all,
        [
            ("Call 4 for ferry projects opens", "Call 3 for ferry projects opens"),
            ("Sundhamn builds terminal with 12 berths", "Norrvik builds terminal with 14 berths"),
        ])
    func `a template with another number is another story`(
        _ factory: StoreFactory, _ titles: (String, String)
    ) throws {
        try factory.with { store in
            try store.open()
            let stored = try Self.take(
                [
                    (Sample.telling("a", titles.0, Self.lead, link: "a.example/1"), Sample.harbour),
                    (Sample.telling("b", titles.1, Self.lead, link: "b.example/1"), Sample.region),
                ], store)
            #expect(Set(stored.map(\.story)).count == 2)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `general titles never join by what a source writes below each`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let items = (1...3).map { number in
                (
                    Sample.telling("\(number)", "Newsletter", Self.lead, link: "a.example/\(number)") {
                        $0.titleKind = .general
                    }, Sample.harbour
                )
            }
            #expect(Set(try Self.take(items, store).map(\.story)).count == 3)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `another language joins by facts, not by one document that is in all the news`(_ factory: StoreFactory) throws
    {
        try factory.with { store in
            try store.open()
            func telling(_ id: String, _ language: String, _ numbers: [String]) -> AnnotatedItem {
                Sample.telling(
                    id, language == "en" ? "Ferries get money" : "Färjor får pengar", link: "harbour.example/\(id)",
                    language: Language(rawValue: language)
                ) {
                    $0.documents = ["COM/2026/12"]
                    $0.numbers = numbers
                    $0.names = ["norrvi"]
                }
            }
            let stored = try Self.take(
                [
                    (telling("a", "en", ["12400000", "340"]), Sample.harbour),
                    (telling("b", "sv", ["340", "12400000"]), Sample.region),
                    (telling("c", "fi", ["870", "31"]), Sample.region),
                ], store)
            #expect(stored[0].story == stored[1].story)
            #expect(stored[2].story != stored[0].story)
            #expect(stored[1].storyLink?.text == "same document COM/2026/12, 2 shared numbers and 1 shared name")
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item between two stories makes them one, and the older number stays`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let title = "Norrvik builds a terminal for electric ferries"
            let stored = try Self.take(
                [
                    (Sample.telling("a", title, Self.lead, link: "press.example/1"), Sample.harbour),
                    (
                        Sample.telling("b", "Elfärjor till Norrvik", link: "press.example/sv", language: .swedish),
                        Sample.region
                    ),
                    (Sample.telling("c", "Färjor", link: "press.example/sv", language: .swedish), Sample.harbour),
                    (Sample.telling("d", title, Self.lead, link: "press.example/sv"), Sample.region),
                ], store)
            #expect(stored.map(\.story) == Array(repeating: stored[0].row, count: 4))
            #expect(stored.count { $0.isLead } == 1)
            #expect(stored.count { $0.storyLink == nil } == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `of equal sources the one whose own page it is leads`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let office = Source(name: "Office", url: "https://office.example/feed")
            try store.open([Sample.harbour, office])
            let link = "harbour.example/ferry"
            let stored = try Self.take(
                [
                    (Sample.telling("a", "Norrvik builds a terminal", Self.lead, link: link), office),
                    (Sample.telling("b", "Norrvik builds a terminal", Self.lead, link: link), Sample.harbour),
                ], store)
            #expect(stored.map(\.isLead) == [false, true])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item whose words change is found by the new ones`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let old = Sample.telling(
                "a", "Quay closed for dredging", "Divers look at the old wall.", link: "a.example/1")
            let new = Sample.telling("a", "Norrvik builds a terminal for ferries", Self.lead, link: "a.example/1")
            let copy = Sample.telling("b", "Norrvik builds a terminal for ferries", Self.lead, link: "b.example/1")
            let echo = Sample.telling(
                "c", "Quay closed for dredging", "Divers look at the old wall.", link: "c.example/1")
            try store.take(Sample.change([old]))
            let changed = Sample.change([new], at: Sample.hours(1))
            #expect(try store.take(changed).updated == 1)
            try store.take(Sample.change([copy, echo], source: Sample.region, at: Sample.hours(2)))
            let stories = Dictionary(
                uniqueKeysWithValues: try store.all().map { ($0.annotated.item.id, $0.story) })
            #expect(stories["a"] == stories["b"])
            #expect(stories["c"] != stories["a"])
        }
    }
}
