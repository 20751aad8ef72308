import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    @Test(arguments: StoreFactory.all)
    func `an item comes back with everything that was stored`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let sent = Sample.fullItem("a")
            try store.take(Sample.change([sent]))
            let stored = try #require(try store.all().first)
            #expect(stored.annotated == sent)
            #expect(stored.sourceName == "Harbour Office")
            #expect(stored.sourceGroup == "Ports")
            #expect(stored.publicID.count >= 8)
            #expect(stored.firstSeen == Sample.morning)
            #expect(stored.revision == 1 && stored.revised == nil)
            #expect(stored.isLead)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item without title, text, link and date is kept too`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let bare = AnnotatedItem(item: Item(id: "only-an-id"))
            #expect(try store.take(Sample.change([bare])).new == 1)
            #expect(try store.take(Sample.change([bare], at: Sample.hours(1))).new == 0)
            #expect(try store.all().map(\.annotated) == [bare])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `applying the same change again changes nothing`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let change = Sample.change([Sample.fullItem("a"), Sample.item("b")], etag: "\"1\"")
            #expect(try store.take(change).new == 2)
            let (items, health) = (try store.all(), try store.health())
            let again = try store.take(change)
            #expect(again.new == 0 && again.updated == 0 && again.items == 2)
            #expect(try store.all() == items)
            #expect(try store.health() == health)
            #expect(try store.attempts(source: "Harbour Office").first?.new == 2)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a changed text is a new revision, with its tags and references`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var item = Sample.fullItem("a")
            try store.take(Sample.change([item]))
            item.item.contentText = "Färjan är inställd hela våren."
            item.deadlines = []
            item.topics.removeLast()
            #expect(try store.take(Sample.change([item], at: Sample.hours(1))).updated == 1)
            let stored = try #require(try store.all().first)
            #expect(stored.revision == 2 && stored.revised == Sample.hours(1))
            #expect(stored.annotated == item)
            #expect(stored.arrived == Sample.morning)
            #expect(try store.titles(ItemQuery(text: "inställd")).count == 1)
            #expect(try store.titles(ItemQuery(text: "rebuilt")).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `white space, dates and markup are no change`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var item = Sample.item("a", text: "Two words.", published: Sample.hours(-2))
            try store.take(Sample.change([item]))
            item.item.contentText = " Two\u{A0} words.\n"
            item.item.published = Sample.hours(-1)
            item.item.modified = Sample.hours(-1)
            item.item.contentHTML = "<p>Two words.</p>"
            #expect(try store.take(Sample.change([item], at: Sample.hours(1))).updated == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `sources that were not asked leave no trace`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.synchronize([Sample.harbour], now: Sample.morning)
            let health = try store.health()
            let result = try store.take(Sample.change([], outcome: .not_due))
            #expect(result == StoreResult(sourceName: "Harbour Office"))
            #expect(try store.health() == health)
            #expect(try store.firstPass() == nil)
            #expect(try store.attempts(source: "Harbour Office").isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the first pass is remembered`(_ factory: StoreFactory) throws {
        try factory.with { store in
            #expect(try store.firstPass() == nil)
            try store.take(Sample.change([]))
            try store.take(Sample.change([], at: Sample.hours(1)))
            #expect(try store.firstPass() == Sample.morning)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the back catalogue arrived when it was published, never in the future`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.synchronize([Sample.harbour], now: Sample.morning)
            let items = [
                Sample.item("old", published: Sample.days(-400)), Sample.item("announced", published: Sample.days(9)),
                Sample.item("undated"),
            ]
            try store.take(Sample.change(items))
            let arrived = Dictionary(
                uniqueKeysWithValues: try store.all().map { ($0.annotated.item.id, $0.arrived) })
            #expect(arrived["old"] == Sample.days(-400))
            #expect(arrived["announced"] == Sample.morning)
            #expect(arrived["undated"] == .some(nil))
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what a later fetch brings arrives now, whatever its date`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("old", published: Sample.days(-400)), Sample.item("undated")]))
            #expect(try store.all().map(\.arrived) == [Sample.morning, Sample.morning])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a first fetch that failed leaves the next one to be the back catalogue`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.synchronize([Sample.harbour], now: Sample.morning)
            try store.take(Sample.failure(at: Sample.morning))
            try store.take(Sample.change([Sample.item("old", published: Sample.days(-400))], at: Sample.hours(1)))
            #expect(try store.all().first?.arrived == Sample.days(-400))
        }
    }
}
