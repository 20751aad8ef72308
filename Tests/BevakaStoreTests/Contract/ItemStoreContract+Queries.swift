import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    /// Five items of two sources over four days, and one undated from a back catalogue.
    private static func fill(_ store: any ItemStore) throws {
        try store.open()
        let contents = [
            ("Ferry timetable", "maritime", Language.english), ("Järnvägen byggs ut", "transport", .swedish),
            ("Harbour crane", "maritime", .english), ("Åkers kanal öppnar", "transport", .swedish),
        ]
        for (day, (title, topic, language)) in contents.enumerated() {
            var item = Sample.item("\(day)", title: title, text: "Text for the \(title.lowercased()).")
            item.language = language
            item.topics = [TopicMatch(id: TopicID(rawValue: topic), score: 0.8, evidence: [])]
            let source = day == 3 ? Sample.region : Sample.harbour
            try store.take(Sample.change([item], source: source, at: Sample.days(Double(day))))
        }
        let late = Source(name: "Late", url: "https://late.example/")
        try store.take(Sample.change([Sample.item("u", title: "Undated")], source: late, at: Sample.days(4)))
    }

    @Test(arguments: StoreFactory.all)
    func `items come newest first, undated ones last`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try Self.fill(store)
            let titles = ["Åkers kanal öppnar", "Harbour crane", "Järnvägen byggs ut", "Ferry timetable", "Undated"]
            #expect(try store.titles(ItemQuery()) == titles)
            #expect(try store.titles(ItemQuery(limit: 2)) == Array(titles.prefix(2)))
            #expect(try store.titles(ItemQuery(limit: 0)).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a span holds its beginning and not its end`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try Self.fill(store)
            let span = ItemQuery(arrivedAfter: Sample.days(1), arrivedBefore: Sample.days(3))
            #expect(try store.titles(span) == ["Harbour crane", "Järnvägen byggs ut"])
            #expect(try store.titles(ItemQuery(seenAfter: Sample.days(3))) == ["Åkers kanal öppnar", "Undated"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `topics, sources, groups and languages narrow a query`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try Self.fill(store)
            let (maritime, transport) = (TopicID(rawValue: "maritime"), TopicID(rawValue: "transport"))
            #expect(try store.titles(ItemQuery(topics: [maritime])) == ["Harbour crane", "Ferry timetable"])
            #expect(try store.titles(ItemQuery(arrivedAfter: Sample.days(1), topics: [maritime])) == ["Harbour crane"])
            #expect(try store.titles(ItemQuery(topics: [maritime, transport])).count == 4)
            #expect(try store.titles(ItemQuery(topics: [TopicID(rawValue: "health")])).isEmpty)
            #expect(try store.titles(ItemQuery(sources: ["Regionkansliet"])) == ["Åkers kanal öppnar"])
            #expect(try store.titles(ItemQuery(sources: ["Ports"], limit: 1)) == ["Harbour crane"])
            #expect(try store.titles(ItemQuery(languages: [.swedish], order: .arrival)).first == "Järnvägen byggs ut")
            let all = ItemQuery(
                arrivedAfter: Sample.days(1), topics: [transport], sources: ["Ports"], languages: [.swedish])
            #expect(try store.titles(all) == ["Järnvägen byggs ut"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `every item is handed over once, and the store may be used meanwhile`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((1...450).map { Sample.item("\($0)") }))
            var names: Set<String> = []
            try store.eachItem(ItemQuery(order: .arrival)) { (item) throws(RunFailure) in
                names.insert(item.annotated.item.id)
                if names.count == 300 { _ = try store.health() }
            }
            #expect(names.count == 450)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what the receiver throws ends the walk`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((1...5).map { Sample.item("\($0)") }))
            var seen = 0
            #expect(throws: RunFailure(.cannotWrite, "pipe closed")) {
                try store.eachItem(ItemQuery()) { (_) throws(RunFailure) in
                    seen += 1
                    if seen == 2 { throw RunFailure(.cannotWrite, "pipe closed") }
                }
            }
            #expect(seen == 2)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `pruned items are gone, and do not come back`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try Self.fill(store)
            #expect(try store.prune(before: Sample.days(2)) == 2)
            #expect(try store.titles(ItemQuery()) == ["Åkers kanal öppnar", "Harbour crane", "Undated"])
            #expect(try store.titles(ItemQuery(text: "ferry")).isEmpty)
            #expect(try store.titles(ItemQuery(text: "crane")) == ["Harbour crane"])
            let again = Sample.item("0", title: "Ferry timetable", text: "Text for the ferry timetable.")
            #expect(try store.take(Sample.change([again], at: Sample.days(5))).new == 0)
            #expect(try store.all().count == 3)
            #expect(try store.prune(before: Sample.days(2)) == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a story goes on when its lead was pruned`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = "https://press.example/ferry"
            try store.take(Sample.change([Sample.item("a", link: link)], source: Sample.region))
            try store.take(Sample.change([Sample.item("b", link: link)], at: Sample.days(2)))
            #expect(try store.prune(before: Sample.days(1)) == 1)
            let left = try #require(try store.all().first)
            #expect(left.isLead)
            #expect(try store.story(of: left.publicID).count == 1)
        }
    }
}
