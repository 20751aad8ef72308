import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    /// Ahead by more than a day, in days.
    private static let ahead: [Double] = [1.01, 7, 90, 400, 20_000]

    @Test(arguments: StoreFactory.all, ahead)
    func `an item that is dated ahead goes by the moment it was first seen, for good`(
        _ factory: StoreFactory, _ days: Double
    ) throws {
        try factory.with { store in
            try store.open()
            var item = Sample.item("a", published: Sample.days(days))
            item.item.modified = Sample.days(days)
            try store.take(Sample.change([item]))
            func dates() throws -> [Date?] {
                let stored = try #require(try store.all().first)
                return [stored.annotated.item.published, stored.annotated.item.modified, stored.arrived]
            }
            #expect(try dates() == [Sample.morning, Sample.morning, Sample.morning])
            // Listed again on the very day, and edited behind it: the date is the same.
            #expect(try store.take(Sample.change([item], at: Sample.days(days))).updated == 0)
            item.item.contentText = "The quay will not be rebuilt after all."
            #expect(try store.take(Sample.change([item], at: Sample.days(days + 1))).updated == 1)
            #expect(try dates()[0] == Sample.morning)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a new date of an edited item stands, also one that is later than its first sight`(
        _ factory: StoreFactory
    ) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("a", published: Sample.hours(-1))]))
            let edited = Sample.item("a", text: "Entirely rewritten by the office.", published: Sample.days(5))
            try store.take(Sample.change([edited], at: Sample.days(5)))
            #expect(try store.all().first?.annotated.item.published == Sample.days(5))
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item is known again by the date that its source gives it`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let text = "The council of the harbour meets in the old warehouse to decide on the new quay."
            let first = Sample.item("a", title: "Meeting of the council", text: text, published: Sample.days(30))
            try store.take(Sample.change([first, Sample.item("b")]))
            var again = first
            again.item.id = "made anew"
            again.item.url = "https://harbour.example/moved"
            again.fingerprint.link = again.item.url
            #expect(try store.take(Sample.change([again, Sample.item("b")], at: Sample.hours(1))).new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a placeholder is no date, and makes a back catalogue nobody's news`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.synchronize([Sample.harbour], now: Sample.morning)
            let zero = Date(timeIntervalSince1970: 0)
            try store.take(Sample.change([Sample.item("a", published: zero)]))
            try store.take(Sample.change([Sample.item("b", published: zero)], at: Sample.hours(1)))
            let items = try store.all()
            #expect(items.map(\.annotated.item.published) == [nil, nil])
            #expect(items.map(\.arrived) == [nil, Sample.hours(1)])
        }
    }
}
