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
