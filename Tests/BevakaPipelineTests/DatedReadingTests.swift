import BevakaCore
import BevakaTag
import Foundation
import Testing

@testable import BevakaPipeline

struct DatedReadingTests {
    private let reading = DatedReading(
        seen: Date(timeIntervalSince1970: 1_795_500_000), timeZone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)

    private func read(_ title: String, published: String, deadlines: [Deadline] = []) throws -> AnnotatedItem {
        let item = Item(id: "1", title: title, published: try Date(published, strategy: .iso8601))
        return reading.read(item) { AnnotatedItem(item: $0, language: .english, deadlines: deadlines) }
    }

    @Test(arguments: [
        "Baltic Sea Forum in Turku", "Webinar on state aid for ports", "Conference on night trains",
    ])
    func `the day of a meeting that an announcement is dated by is an event`(_ title: String) throws {
        let annotated = try read(title, published: "2027-01-14T23:00:00Z")
        #expect(annotated.deadlines == [Deadline(kind: .event, date: "2027-01-15", text: title)])
        // What the source said is what the item is known again by.
        #expect(annotated.item.published?.formatted(.iso8601) == "2027-01-14T23:00:00Z")
    }

    @Test(arguments: [
        ("Commission adopts rules for ports", "2027-01-15T09:00:00Z"),
        ("Baltic Sea Forum in Turku", "2031-01-15T09:00:00Z"),
        ("Baltic Sea Forum in Turku", "2026-11-25T05:00:00Z"), ("Baltic Sea Forum in Turku", "2026-11-02T09:00:00Z"),
    ])
    func `no event is made of another thing, of a wrong clock or of what has been`(
        _ title: String, _ published: String
    ) throws {
        #expect(try read(title, published: published).deadlines.isEmpty)
    }

    @Test func `what the words say of the day stands alone, and reading again keeps what they do not say`() throws {
        let said = [Deadline(kind: .registration, date: "2027-01-15", text: "Register by 15 January")]
        #expect(
            try read("Baltic Sea Forum", published: "2027-01-15T09:00:00Z", deadlines: said).deadlines == said)
        let old = try read("Baltic Sea Forum", published: "2027-01-15T09:00:00Z")
        var again = AnnotatedItem(item: old.item)
        DatedReading.keepAnnounced(of: old, in: &again)
        #expect(again.deadlines == old.deadlines)
        var named = AnnotatedItem(item: Item(id: "1", title: "Forum of 15 January 2027"))
        var other = named
        named.deadlines = [Deadline(kind: .event, date: "2027-01-15", text: "Forum of 15 January 2027")]
        DatedReading.keepAnnounced(of: named, in: &other)
        #expect(other.deadlines.isEmpty)
    }

    @Test func `days without a year do not take theirs from a clock that runs ahead`() throws {
        let tagger = Tagger(try Vocabulary.bundled(changes: []))
        let item = Item(
            id: "1", title: "Call for ports", contentText: "Apply by 15 March. The call is open to all ports.",
            published: try Date("2093-06-01T09:00:00Z", strategy: .iso8601), language: "en")
        let annotated = reading.read(item) { tagger.annotate($0, source: TagContext()) }
        #expect(annotated.deadlines.map(\.date) == ["2027-03-15"])
    }
}
