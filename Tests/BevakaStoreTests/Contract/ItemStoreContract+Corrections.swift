import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    private static let maritime = TopicID(rawValue: "maritime")
    private static let transport = TopicID(rawValue: "transport")
    private static let energy = TopicID(rawValue: "energy")

    private static func correction(_ topic: TopicID, _ belongs: Bool, at: Date = Sample.hours(1)) -> Correction {
        Correction(topic: topic, belongs: belongs, author: "Åsa", at: at)
    }

    /// A store with one full item, which has maritime and transport.
    private static func filled(_ store: any ItemStore) throws -> String {
        try store.open()
        try store.take(Sample.change([Sample.fullItem("a")]))
        return try #require(try store.all().first?.publicID)
    }

    private static func topics(_ item: StoredItem?) -> [String] { item?.annotated.topics.map(\.id.rawValue) ?? [] }

    @Test(arguments: StoreFactory.all)
    func `a correction changes what queries find, and is told with the item`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let id = try Self.filled(store)
            let item = try store.correct(
                id, [Self.correction(Self.energy, true), Self.correction(Self.maritime, false)])
            #expect(Self.topics(item) == ["energy", "transport"])
            #expect(item.annotated.topics.first == TopicMatch(id: Self.energy, score: 1, evidence: []))
            #expect(try store.items(ItemQuery(topics: [Self.maritime])).isEmpty)
            #expect(try store.items(ItemQuery(topics: [Self.energy])).map(\.publicID) == [id])
            var expected = [Self.correction(Self.energy, true), Self.correction(Self.maritime, false)]
            expected[1].taggerScore = 0.97
            #expect(item.corrections == expected)
            #expect(item.revision == 1 && item.arrived == Sample.morning)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a topic that is confirmed keeps its evidence`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let id = try Self.filled(store)
            let item = try store.correct(id, [Self.correction(Self.maritime, true)])
            #expect(item.annotated.topics.first?.score == 1)
            #expect(item.annotated.topics.first?.evidence == Sample.fullItem("a").topics[0].evidence)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `corrections win after an edit by the source and after tagging again`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let id = try Self.filled(store)
            _ = try store.correct(id, [Self.correction(Self.energy, true), Self.correction(Self.maritime, false)])
            var edited = Sample.fullItem("a")
            edited.item.contentText = "Färjan går redan i mars."
            edited.topics[0].score = 0.9
            #expect(try store.take(Sample.change([edited], at: Sample.hours(2))).updated == 1)
            #expect(Self.topics(try store.story(of: id).first) == ["energy", "transport"])
            #expect(try store.story(of: id).first?.corrections.last?.taggerScore == 0.9)

            let row = try #require(try store.all().first?.row)
            edited.topics = [TopicMatch(id: Self.maritime, score: 0.8, evidence: [])]
            try store.annotate([Annotation(row: row, annotated: edited)], progress: nil)
            #expect(Self.topics(try store.story(of: id).first) == ["energy"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what is taken back leaves what the tagger says now`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let id = try Self.filled(store)
            _ = try store.correct(id, [Self.correction(Self.maritime, false)])
            _ = try store.correct(id, [Self.correction(Self.energy, true), Self.correction(Self.transport, true)])
            let item = try store.withdrawCorrections(of: id)
            #expect(item.annotated.topics == Sample.fullItem("a").topics)
            #expect(item.corrections.isEmpty)
            #expect(try store.correctedItems().isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the last word on a topic counts`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let id = try Self.filled(store)
            _ = try store.correct(id, [Self.correction(Self.maritime, false)])
            let item = try store.correct(id, [Self.correction(Self.maritime, true, at: Sample.hours(5))])
            #expect(Self.topics(item) == ["maritime", "transport"])
            #expect(item.corrections.map(\.at) == [Sample.hours(5)])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `corrected items are listed, the last first`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((1...3).map { Sample.item("\($0)") }))
            let ids = try store.all().map(\.publicID)
            _ = try store.correct(ids[0], [Self.correction(Self.energy, true, at: Sample.hours(2))])
            _ = try store.correct(ids[2], [Self.correction(Self.energy, true, at: Sample.hours(1))])
            #expect(try store.correctedItems().map(\.publicID) == [ids[0], ids[2]])
            #expect(try store.prune(before: Sample.days(9)) == 3)
            #expect(try store.correctedItems().isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all, ["", "zzzz", "0000000000"])
    func `an item that is not there cannot be corrected`(_ factory: StoreFactory, _ id: String) throws {
        try factory.with { store in
            _ = try Self.filled(store)
            let failure = try #require(throws: RunFailure.self) {
                try store.correct(id, [Self.correction(Self.energy, true)])
            }
            #expect(failure.code == .usage)
            #expect(throws: RunFailure.self) { try store.withdrawCorrections(of: id) }
            #expect(try store.correctedItems().isEmpty)
        }
    }
}
