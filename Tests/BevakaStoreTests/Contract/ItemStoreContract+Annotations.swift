import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    private static let maritime = TopicID(rawValue: "maritime")
    private static let energy = TopicID(rawValue: "energy")

    @Test(arguments: StoreFactory.all)
    func `new tags replace the old ones and leave everything else as it is`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.fullItem("a"), Sample.item("b")]))
            let before = try store.all()
            let item = try #require(before.first { $0.annotated.item.id == "a" })
            var new = item.annotated
            new.language = .english
            new.topics = [
                TopicMatch(
                    id: Self.energy, score: 0.75,
                    evidence: [Evidence(term: "färja", match: "Färjan", field: .text, start: 0, end: 6)])
            ]
            new.references = []
            new.places = [Place(id: "SE", name: "Sverige", text: "svensk")]
            new.item.title = "Not taken over"
            try store.annotate([Annotation(row: item.row, annotated: new)], progress: nil)

            let after = try #require(try store.all().first { $0.row == item.row })
            new.item.title = item.annotated.item.title
            var expected = item
            expected.annotated = new
            #expect(after == expected)
            #expect(try store.all().filter { $0.row != item.row } == before.filter { $0.row != item.row })
            #expect(try store.items(ItemQuery(arrivedAfter: Sample.days(-9), topics: [Self.energy])).count == 1)
            #expect(try store.items(ItemQuery(topics: [Self.maritime])).isEmpty)
            #expect(try store.titles(ItemQuery(text: "färjelinje topic:energy")).count == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item that is tagged again does not count as edited`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let change = Sample.change([Sample.fullItem("a")])
            try store.take(change)
            let row = try #require(try store.all().first?.row)
            var bare = Sample.fullItem("a")
            bare.topics = []
            try store.annotate([Annotation(row: row, annotated: bare)], progress: nil)
            let result = try store.take(Sample.change([Sample.fullItem("a")], at: Sample.hours(1)))
            #expect(result.new == 0 && result.updated == 0)
            #expect(try store.all().first?.annotated.topics.isEmpty == true)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `rows that are gone are passed over`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.annotate([Annotation(row: 4_711, annotated: Sample.fullItem("a"))], progress: nil)
            #expect(try store.all().isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `progress is kept until the work is finished`(_ factory: StoreFactory) throws {
        try factory.with { store in
            #expect(try store.retagging() == nil)
            var state = Retagging(task: "vocabulary 1", lastRow: 500, items: 480, changed: 3, gained: ["energy": 3])
            try store.annotate([], progress: state)
            #expect(try store.retagging() == state)
            state.lastRow = 1_000
            try store.annotate([], progress: state)
            #expect(try store.retagging() == state)
            try store.annotate([], progress: nil)
            #expect(try store.retagging() == nil)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a walk can go on behind a row`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((1...6).map { Sample.item("\($0)") }))
            let rows = try store.all().map(\.row)
            #expect(try store.items(ItemQuery(afterRow: rows[2], order: .arrival)).map(\.row) == Array(rows[3...]))
            let query = ItemQuery(seenAfter: Sample.days(-1), afterRow: rows[5], order: .arrival)
            #expect(try store.items(query).isEmpty)
        }
    }
}
