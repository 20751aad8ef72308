import BevakaCore
import FoundationEssentials
import Testing

/// Items of a back catalogue that become something else.
extension ItemStoreContract {
    private static let old = Sample.item(
        "a", title: "Island batteries: the call of 2025 is closed", text: "The call for batteries on islands is over.",
        published: Sample.days(-300))

    /// A back catalogue of some items, and the archive's rows that are candidates for teams since then.
    private static func revived(
        _ store: any ItemStore, by edit: (inout AnnotatedItem) -> Void, others: (inout AnnotatedItem) -> Void = { _ in }
    ) throws -> [StoredItem] {
        try store.synchronize([Sample.harbour], now: Sample.morning)
        let companions = (1...4).map { Sample.item("\($0)", published: Sample.days(-100)) }
        try store.take(Sample.change([old] + companions))
        var edited = old
        edit(&edited)
        let now = Sample.days(2)
        let listed = companions.map { item in
            var item = item
            others(&item)
            return item
        }
        try store.take(Sample.change([edited] + listed, at: now))
        let editions = try #require(store as? any EditionStore)
        return try editions.candidates(above: 100, editedSince: now)
    }

    /// What makes news of an item; the link and the identifier stay.
    private static let news: [(String, @Sendable (inout AnnotatedItem) -> Void)] = [
        ("another title", { $0.item.title = "Ferry batteries: applications are welcome" }),
        ("this year's title", { $0.item.title = "Island batteries: the call of 2027 is closed" }),
        ("a new date", { $0.item.published = Sample.days(1) }),
        (
            "a new date and a small edit",
            {
                $0.item.published = Sample.days(1)
                $0.item.contentText = "The call for batteries on the islands is over."
            }
        ),
        (
            "a closing date to come",
            {
                $0.item.contentText = "The call for batteries on islands is open again until 15 January 2027."
                $0.deadlines = [Deadline(kind: .application, date: "2027-01-15", text: "until 15 January 2027")]
            }
        ),
    ]

    @Test(arguments: StoreFactory.all, news.indices)
    func `an item of a back catalogue that becomes something else is news, once`(
        _ factory: StoreFactory, _ place: Int
    ) throws {
        let (name, edit) = Self.news[place]
        try factory.with { store in
            let items = try Self.revived(store, by: edit)
            #expect(items.map(\.annotated.item.id) == ["a"], "\(name)")
            #expect(items.map(\.arrived) == [Sample.days(2)])
            #expect(try store.items(ItemQuery(arrivedAfter: Sample.days(1))).map(\.annotated.item.id) == ["a"])
            var again = Self.old
            edit(&again)
            #expect(try store.take(Sample.change([again], at: Sample.days(3))).updated == 0)
        }
    }

    private static let nobodysNews: [(String, @Sendable (inout AnnotatedItem) -> Void)] = [
        ("nothing", { _ in }),
        ("a mended spelling", { $0.item.title = "Island bateries: the call of 2025 is closed" }),
        ("a site's name", { $0.item.title = "Island batteries: the call of 2025 is closed | Harbour Office" }),
        ("a longer text", { $0.item.contentText?.append(" Ask the harbour office.") }),
        ("an older date", { $0.item.published = Sample.days(-200) }),
        ("a date ahead", { $0.item.published = Sample.days(40) }),
        ("a shift of zones", { $0.item.published = Sample.days(-300) + 7_200 }),
        (
            "a date that is past",
            {
                $0.item.contentText = "The call for batteries on islands closed on 15 January 2025."
                $0.deadlines = [Deadline(kind: .application, date: "2025-01-15", text: "15 January 2025")]
            }
        ),
        (
            "another reading of the same words",
            {
                $0.item.contentText?.append(" Ask.")
                $0.deadlines = [Deadline(kind: .other, date: "2027-02-01", text: "batteries on islands")]
            }
        ),
    ]

    @Test(arguments: StoreFactory.all, nobodysNews.indices)
    func `small edits of a back catalogue are nobody's news`(_ factory: StoreFactory, _ place: Int) throws {
        let (name, edit) = Self.nobodysNews[place]
        try factory.with { store in
            let items = try Self.revived(store, by: edit)
            #expect(items.isEmpty, "\(name)")
            #expect(try store.items(ItemQuery(arrivedAfter: Sample.morning)).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a source that dates everything anew at each fetch makes no news by it`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let redate: (inout AnnotatedItem) -> Void = { $0.item.published = Sample.days(2) }
            let items = try Self.revived(store, by: redate, others: redate)
            #expect(items.isEmpty)
        }
    }
}
