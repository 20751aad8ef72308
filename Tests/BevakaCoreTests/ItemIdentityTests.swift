import BevakaCore
import Testing

/// Keys are stored in every archive: a test that fails here means that all items would be new again.
@Suite struct ItemIdentityTests {
    @Test(arguments: [
        ("tag:a.example,2026:1", "g:tag:a.example,2026:1"), ("  12345\n", "g:12345"),
        ("http://a.example/?p=1", "g://a.example/?p=1"), ("https://a.example/?p=1", "g://a.example/?p=1"),
        ("HTTPS://a.example/X", "g://a.example/X"), ("http:not-an-address", "g:http:not-an-address"),
        ("urn:uuid:5C", "g:urn:uuid:5C"), ("Östersjön 1", "g:Östersjön 1"),
    ])
    func `the key of an identifier`(_ guid: String, _ key: String) {
        #expect(ItemIdentity(guid: guid).key == key)
        #expect(ItemIdentity(guid: guid).basis == .guid)
    }

    @Test func `the key of a link`() {
        #expect(ItemIdentity(link: "https://a.example/news/1")?.key == "l://a.example/news/1")
        #expect(ItemIdentity(link: "http://a.example/news/1")?.key == "l://a.example/news/1")
        #expect(ItemIdentity(link: nil) == nil)
        #expect(ItemIdentity(link: "") == nil)
    }

    @Test func `the key of title and text`() {
        #expect(ItemIdentity(title: "Färjan", text: "Går i vår.").key == "t:99acbc4c1971ea5d")
        #expect(ItemIdentity(title: nil, text: nil).key == "t:08547e07b5084555")
    }

    @Test func `case, punctuation and white space of title and text do not count`() {
        let plain = ItemIdentity(title: "New ferry line", text: "It opens in May")
        #expect(ItemIdentity(title: "NEW ferry-line!", text: " It opens\nin May.") == plain)
        #expect(ItemIdentity(title: "New ferry", text: "line It opens in May") != plain)
        #expect(ItemIdentity(title: "Newferry line", text: "It opens in May") != plain)
    }

    @Test func `an item has a form on each basis that it offers`() {
        let item = AnnotatedItem(
            item: Item(id: "1", url: "https://a.example/1?utm_source=rss", title: "A"),
            fingerprint: StoryFingerprint(link: "https://a.example/1"))
        let keys = ItemIdentity.Basis.allCases.map { ItemIdentity(item, basis: $0)?.key }
        #expect(keys[0] == "g:1" && keys[1] == "l://a.example/1" && keys[2]?.hasPrefix("t:") == true)
        let bare = AnnotatedItem(item: Item(id: ""))
        #expect(ItemIdentity(bare, basis: .guid) == nil && ItemIdentity(bare, basis: .link) == nil)
        #expect(ItemIdentity(bare, basis: .text) != nil)
    }

    @Test func `FNV-1a gives the published values`() {
        #expect(StableHash("").hexadecimal == "cbf29ce484222325")
        #expect(StableHash("a").hexadecimal == "af63dc4c8601ec8c")
        #expect(StableHash("foobar").hexadecimal == "85944171f73967e8")
    }
}
