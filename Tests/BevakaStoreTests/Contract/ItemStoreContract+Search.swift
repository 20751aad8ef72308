import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    private static func fill(_ store: any ItemStore) throws {
        try store.open()
        var ferry = Sample.fullItem("ferry")
        ferry.item.contentText = "Linjen går mellan Stockholm och Riga. Se COM(2026) 12 final."
        let rail = Sample.item(
            "rail", title: "Järnvägsutbyggnad i Mälardalen", text: "The single market needs rails.",
            link: "https://harbour.example/rail")
        let grant = Sample.item(
            "grant", title: "Grants for ports", text: "The market for a single crane is small. Ål i hamnen.",
            link: "https://harbour.example/grant")
        try store.take(Sample.change([ferry], at: Sample.days(0)))
        try store.take(Sample.change([rail], source: Sample.region, at: Sample.days(1)))
        try store.take(Sample.change([grant], at: Sample.days(2)))
    }

    private static let finds: [(query: String, ids: Set<String>)] = [
        ("market", ["rail", "grant"]),
        ("MARKET single", ["rail", "grant"]),
        ("\"single market\"", ["rail"]),
        ("“single market”", ["rail"]),
        ("järnväg*", ["rail"]),
        ("järnväg", []),
        ("jarnväg*", []),
        ("al", []),
        ("ål", ["grant"]),
        ("rails OR crane", ["rail", "grant"]),
        ("market NOT crane", ["rail"]),
        ("market -crane", ["rail"]),
        ("market !crane", ["rail"]),
        ("-crane market", ["rail"]),
        ("-market", ["ferry"]),
        ("-\"single market\"", ["ferry", "grant"]),
        ("market -cran*", ["rail"]),
        ("-topic:maritime -crane", ["rail"]),
        ("-topic:maritime OR riga", ["ferry", "rail", "grant"]),
        ("-crane OR -riga", ["ferry", "rail", "grant"]),
        ("-(market OR riga)", []),
        ("-ref:COM(2026)12", ["rail", "grant"]),
        ("market -crane " + (1...390).map { "-a\($0)" }.joined(separator: " "), ["rail"]),
        ("NOT market", ["ferry"]),
        ("NOT (market OR riga)", []),
        ("(rails OR riga) AND (mälardalen OR stockholm)", ["rail", "ferry"]),
        ("market & single", ["rail", "grant"]),
        ("sjöfart", ["ferry"]),
        ("topic:maritime", ["ferry"]),
        ("topic:maritime OR rails", ["rail", "ferry"]),
        ("NOT topic:maritime", ["rail", "grant"]),
        ("source:region", ["rail"]),
        ("source:Ports market", ["grant"]),
        ("source:nobody", []),
        ("language:sv-SE", ["ferry"]),
        ("after:2026-11-24", ["rail", "grant"]),
        ("before:2026-11-24", ["ferry"]),
        ("after:2026-11-24 before:2026-11-25 market", ["rail"]),
        ("ref:COM(2026)12", ["ferry"]),
        ("ref:\"COM(2026) 12 final\"", ["ferry"]),
        ("ref:com/2026/12", ["ferry"]),
        ("ref:COM/2026/1", []),
        ("ref:2026/0012*", ["ferry"]),
        ("(ref:2026/0012(COD))", ["ferry"]),
        ("COM(2026)12", ["ferry"]),
        ("   ", ["ferry", "rail", "grant"]),
    ]

    @Test(arguments: StoreFactory.all, finds)
    func `a search finds what it says`(_ factory: StoreFactory, _ find: (query: String, ids: Set<String>)) throws {
        try factory.with { store in
            try Self.fill(store)
            for order in [ItemQuery.Order.newestFirst, .arrival, .relevance] {
                for limit in [nil, 10] {
                    let items = try store.items(ItemQuery(text: find.query, limit: limit, order: order))
                    #expect(Set(items.map(\.annotated.item.id)) == find.ids)
                }
            }
        }
    }

    @Test(arguments: StoreFactory.all)
    func `no input is an error of the database`(_ factory: StoreFactory) throws {
        let nasty = [
            "\"", "(", ")", "*", "AND", "a AND", "OR a", "NOT", "a NOT", "NEAR(a b)", "title:x", "-a", "^a", "a^2",
            "{a b}:c",
            "'; DROP TABLE items; --", "a\"b", "a\0b", "\u{200B}", "ref:", "after:yesterday", "topic:'", "a:b:c",
            "\"\"", "()",
            "((((((((((((((((((((((((a))))))))))))))))))))))))", "source:\"", "NOT NOT a", "+ - | &", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
            "a* b*",
            "\"a b\"*", "ref:(((", "\\", "%", "_", "a OR (b", String(repeating: "x ", count: 5_000),
            String(repeating: "NOT ", count: 5_000) + "x", "\u{301}", "¨", "²", "Ⅷ", "\"²\" OR ²*",
            (1...390).map { "-a\($0)" }.joined(separator: " OR "), "-", "!", "-\"\"", "-(", "a -²", "-NOT a", "-AND",
        ]
        try factory.with { store in
            try Self.fill(store)
            for query in nasty {
                for order in [ItemQuery.Order.newestFirst, .relevance] {
                    do throws(RunFailure) {
                        _ = try store.items(ItemQuery(text: query, limit: 5, order: order))
                    } catch {
                        #expect(error.code == .usage, "\(query): \(error)")
                        #expect(error.message.contains("expected"))
                    }
                }
            }
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the newest matches come first, also among back catalogues`(_ factory: StoreFactory) throws {
        try factory.with { store in
            // Two sources whose back catalogues interleave, then news.
            for (offset, source) in [Sample.harbour, Sample.region].enumerated() {
                let items = (1...60).map { number in
                    Sample.item(
                        "\(source.name) \(number)", link: "\(source.url)/\(number)",
                        published: Sample.hours(-Double(number * 2 + offset)))
                }
                try store.take(Sample.change(items, source: source))
            }
            for hour in 1...5 {
                let item = Sample.item("news \(hour)", link: "https://harbour.example/n/\(hour)")
                try store.take(Sample.change([item], at: Sample.hours(Double(hour))))
            }
            let expected = try store.items(ItemQuery(text: "quay")).map(\.row)
            #expect(expected.count == 125)
            for limit in [1, 3, 5, 8, 50, 124, 125, 200] {
                let rows = try store.items(ItemQuery(text: "quay", limit: limit)).map(\.row)
                #expect(rows == Array(expected.prefix(limit)))
            }
            let arrived = try store.items(ItemQuery(text: "quay", limit: 50)).compactMap(\.arrived)
            #expect(arrived == arrived.sorted(by: >))
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the best match comes first by relevance`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let filler = "The council met and spoke of many other things for a long while, as councils do."
            try store.take(
                Sample.change([
                    Sample.item("text", title: "Council meeting", text: "\(filler) Also of ferries. \(filler)"),
                    Sample.item("title", title: "Ferries", text: filler),
                    Sample.item("none", title: "Budget", text: filler),
                ]))
            let found = try store.items(ItemQuery(text: "ferries", limit: 5, order: .relevance))
            #expect(found.map(\.annotated.item.id) == ["title", "text"])
        }
    }
}
