import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    private static let footer = "The harbour office works for safe ports and clean seas on behalf of all its members."

    private static func item(_ number: Int, footer: String? = Self.footer) -> AnnotatedItem {
        let news =
            "Berth \(["one", "two", "three", "four", "five", "six", "seven", "eight"][number % 8]) gets a new crane; "
            + String(repeating: "ab", count: number + 1)
        return Sample.item("\(number)", text: news + (footer.map { "\n\n" + $0 } ?? ""))
    }

    private static let hash = TextBlocks("One paragraph\n\n" + footer).blocks.last?.hash

    @Test(arguments: StoreFactory.all)
    func `what four of the last items of a source share recurs, for that source alone`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((0..<3).map { Self.item($0) }))
            #expect(try store.recurringBlocks().isEmpty)
            try store.take(Sample.change([Self.item(3)], source: Sample.region))
            #expect(try store.recurringBlocks().isEmpty)
            try store.take(Sample.change([Self.item(4)], at: Sample.hours(1)))
            #expect(try store.recurringBlocks() == ["Harbour Office": [try #require(Self.hash)]])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the same item fetched again does not count again`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            for hour in 0..<6 {
                try store.take(Sample.change([Self.item(1), Self.item(2)], at: Sample.hours(Double(hour))))
            }
            #expect(try store.recurringBlocks().isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what a few of very many items share does not recur`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Self.item(0)]))
            try store.take(Sample.change((1..<40).map { Self.item($0, footer: nil) }, at: Sample.hours(1)))
            try store.take(Sample.change((40..<44).map { Self.item($0) }, at: Sample.hours(2)))
            #expect(try store.recurringBlocks().isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a new footer of an old source is learnt`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change((0..<40).map { Self.item($0, footer: nil) }))
            try store.take(Sample.change((40..<44).map { Self.item($0) }, at: Sample.hours(2)))
            #expect(try store.recurringBlocks()["Harbour Office"]?.count == 1)
        }
    }
}
