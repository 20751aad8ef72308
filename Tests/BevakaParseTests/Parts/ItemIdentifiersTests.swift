import BevakaCore
import Testing

@testable import BevakaParse

struct ItemIdentifiersTests {
    private func identifiers(_ items: [Item]) -> [String] {
        var items = items
        ItemIdentifiers.assign(to: &items)
        return items.map(\.id)
    }

    @Test func `a feed's own identifiers stay`() {
        #expect(identifiers([Item(id: "a"), Item(id: "b")]) == ["a", "b"])
    }

    @Test func `an identifier made up does not depend on the other items`() {
        let item = Item(id: "", title: "One")
        let alone = identifiers([item])
        #expect(identifiers([Item(id: "x"), item, Item(id: "", title: "Two")])[1] == alone[0])
        #expect(alone[0].hasPrefix("urn:bevaka:"))
    }

    @Test func `one identifier for different items is not believed`() {
        let items = [Item(id: "g", url: "https://a.example/1"), Item(id: "g", url: "https://a.example/2")]
        #expect(identifiers(items) == ["https://a.example/1", "https://a.example/2"])
    }

    @Test func `an item listed twice keeps its identifier the first time`() {
        let item = Item(id: "g", url: "https://a.example/1", title: "One")
        #expect(identifiers([item, item, item]) == ["g", "g#2", "g#3"])
    }

    @Test func `an address that is another item's identifier is not given twice`() {
        let items = [Item(id: "https://a.example/1"), Item(id: "", url: "https://a.example/1")]
        #expect(Set(identifiers(items)).count == 2)
    }
}
