import Testing

@testable import BevakaParse

struct XMLCleanerTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var text: String
        var expected: String
        var testDescription: String { text }

        init(_ text: String, _ expected: String) {
            self.text = text
            self.expected = expected
        }
    }

    private static func clean(_ text: String) -> (text: String, repairs: [String]) {
        let (bytes, repairs) = XMLCleaner.clean(Array(text.utf8))
        return (String(decoding: bytes, as: UTF8.self), repairs)
    }

    @Test(arguments: content)
    func `what recover mode would garble in an element is repaired`(_ row: Row) {
        let (text, repairs) = Self.clean("<rss><title>\(row.text)</title></rss>")
        #expect(text == "<rss><title>\(row.expected)</title></rss>")
        #expect(repairs.isEmpty == (row.text == row.expected))
    }

    @Test(arguments: attributes)
    func `attributes get the form that XML asks for`(_ row: Row) {
        let (text, repairs) = Self.clean("<rss>\(row.text)x</rss>")
        #expect(text == "<rss>\(row.expected)x</rss>")
        #expect(repairs.isEmpty == (row.text == row.expected))
    }

    @Test(arguments: documents)
    func `what stands around and across a document is put right`(_ row: Row) {
        #expect(Self.clean(row.text).text == row.expected)
    }

    @Test(arguments: entities)
    func `entities of the document's own are expanded`(_ row: Row) {
        #expect(Self.clean(row.text).text == row.expected)
    }

    @Test(arguments: cleanDocuments)
    func `a clean document is given back as it came`(_ text: String) {
        let bytes = Array(text.utf8)
        let (cleaned, repairs) = XMLCleaner.clean(bytes)
        #expect(cleaned == bytes)
        #expect(repairs.isEmpty)
        bytes.withUnsafeBufferPointer { before in
            cleaned.withUnsafeBufferPointer { #expect($0.baseAddress == before.baseAddress) }
        }
    }

    @Test func `every repair is named once and counted`() {
        let (_, repairs) = Self.clean(
            "\n\n<?xml version=\"1.0\"?><rss><a>R&D & \u{8}S</a><b>&nbsp;&eacute;</b></rss> junk")
        #expect(
            repairs == [
                "What stood before the document was cut off.", "What stood after the document was cut off.",
                "Control characters (1) were dropped.", "Bare ampersands (2) were escaped.",
                "HTML entities that the document does not declare (2) were replaced.",
            ])
    }

    @Test func `repairs are right wherever they fall in a block of sixteen`() {
        for length in 0..<70 {
            let padding = String(repeating: "å", count: length)
            let (text, _) = Self.clean("<rss>\(padding)&\(padding)]]>\(padding)\u{1}\u{FFFF}<3</rss>")
            #expect(text == "<rss>\(padding)&amp;\(padding)]]&gt;\(padding)&lt;3</rss>")
        }
    }

    @Test func `an entity bomb expands to nothing and is named`() {
        var declarations = "<!ENTITY a0 \"ha\">"
        for level in 1...12 {
            let inner = String(repeating: "&a\(level - 1);", count: 10)
            declarations += "<!ENTITY a\(level) \"\(inner)\">"
        }
        let (text, repairs) = Self.clean("<!DOCTYPE rss [\(declarations)]><rss>1&a12;2&a11;3&a0;</rss>")
        #expect(text == "<rss>123ha</rss>")
        #expect(repairs == ["Entities that grow beyond reason (2) were left out."])
    }

    @Test func `an entity that names itself expands to nothing`() {
        let (text, repairs) = Self.clean("<!DOCTYPE rss [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><rss>1&a;2</rss>")
        #expect(text == "<rss>12</rss>")
        #expect(repairs == ["Entities that grow beyond reason (1) were left out."])
    }

    @Test func `many references to one long entity stay within the bound`() {
        let long = String(repeating: "x", count: 60_000)
        let references = String(repeating: "&a;", count: 2_000)
        let (text, repairs) = Self.clean("<!DOCTYPE rss [<!ENTITY a \"\(long)\">]><rss>\(references)</rss>")
        #expect(text.utf8.count < 5 << 20)
        #expect(repairs.count == 1)
    }

    @Test func `an external entity is left out and never asked for`() {
        let (text, repairs) = Self.clean(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss>1&x;2</rss>")
        #expect(text == "<rss>12</rss>")
        #expect(repairs == ["References to external entities (1) were left out."])
    }
}
