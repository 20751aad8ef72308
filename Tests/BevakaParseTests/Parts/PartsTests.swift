import BevakaCore
import Testing

@testable import BevakaParse

struct RSSPersonTests {
    @Test(arguments: [
        ("Anna Ek", Author(name: "Anna Ek")),
        ("anna@a.example", Author(email: "anna@a.example")),
        ("anna@a.example (Anna Ek)", Author(name: "Anna Ek", email: "anna@a.example")),
        ("Anna Ek <anna@a.example>", Author(name: "Anna Ek", email: "anna@a.example")),
        ("Anna Ek (mailto:anna@a.example)", Author(name: "Anna Ek", email: "anna@a.example")),
        ("  Anna \n Ek ", Author(name: "Anna Ek")),
        ("@anna", Author(name: "@anna")),
        ("Ek &amp; Co", Author(name: "Ek & Co")),
    ])
    func `a line names a person`(line: String, expected: Author) {
        #expect(RSSPerson.author(line) == expected)
    }

    @Test func `nothing names nobody`() {
        #expect(RSSPerson.author(nil) == nil)
        #expect(RSSPerson.author(" ") == nil)
    }
}

struct RSSCategoryTests {
    @Test func `keyed labels are parted, a list of words is not`() {
        #expect(RSSCategory.terms("POLICY_AREA=A,POLICY_AREA=B") == ["POLICY_AREA=A", "POLICY_AREA=B"])
        #expect(RSSCategory.terms("Research, innovation") == ["Research, innovation"])
        #expect(RSSCategory.terms("a=b, or not") == ["a=b, or not"])
    }
}

struct Base64Tests {
    private func decoded(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { Base64.decoded($0) }
    }

    @Test func `white space and missing padding are no matter`() {
        #expect(decoded("SG\n Vq") == Array("Hej".utf8))
        #expect(decoded("SGU=") == Array("He".utf8))
        #expect(decoded("SGU") == Array("He".utf8))
        #expect(decoded("S?") == nil)
    }
}

struct ValidTextTests {
    @Test(
        arguments: [
            [0x61], [0xC3, 0xA5], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3], [0xC0, 0x80], [0xC1, 0x81],
            [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEE, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF],
        ] as [[UInt8]])
    func `bytes are valid exactly where the standard library says so`(sequence: [UInt8]) {
        for padding in [0, 15, 31, 40] {
            let bytes = [UInt8](repeating: 0x20, count: padding) + sequence + [0x20]
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            bytes.withUnsafeBufferPointer { buffer in
                #expect(ValidText.isValid(buffer) == isValid)
                #expect(ValidText.string(buffer) == String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}

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

struct JSONParserTests {
    private func text(_ json: String) -> String? {
        var json = json
        return json.withUTF8 { bytes in
            var parser = JSONParser(bytes)
            return parser.parse()?["a"]?.text
        }
    }

    @Test(arguments: [
        (#"{"a":"x"}"#, "x"), (#"{"a":17}"#, "17"), (#"{"a":"å\u00e5\ud83d\ude00"}"#, "åå😀"),
        (#"{"a":"\ud83d!"}"#, "\u{FFFD}!"),
        (#"{"a":"x",}"#, "x"), (#"{"a":"x"#, "x"), ("{\"a\":\"x\u{01}y\"}", "x y"), ("// c\n{\"a\":\"x\"}", "x"),
        (#"{"a":"1","a":"2"}"#, "1"), (#"{"b":{"a":1},"a":"\"\/\n"}"#, "\"/"),
    ])
    func `a value is read, its slips forgiven`(json: String, expected: String) {
        #expect(text(json) == expected)
    }

    @Test(arguments: ["", "{a:1}", "{\"a\" 1}", "[", "nul", "x"])
    func `what is no JSON has no value`(json: String) {
        #expect(text(json) == nil)
    }
}
