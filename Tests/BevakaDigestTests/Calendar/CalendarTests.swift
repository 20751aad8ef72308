import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct CalendarTests {
    private static let dated = [
        Sample.item(
            1, "New money for night trains; apply, now \\o/", source: "Regions for Rail", weight: 2,
            topics: [Sample.match("transport"), Sample.match("cohesion")],
            deadlines: [
                Deadline(
                    kind: .application, stage: "full", date: "2026-11-27", time: "17:00", timezone: "Europe/Helsinki",
                    text: "Full applications are due by 27 November\nat 17:00."),
                Deadline(kind: .opens, date: "2026-11-25", text: "opens 25 November"),
            ]),
        Sample.item(
            2, "Nattåg över Öresund: så söker ni stöd för en färja som går varje timme – året om, i alla väder",
            story: 1, source: "Baltic Ports Forum", topics: [Sample.match("transport")], language: .swedish,
            deadlines: [
                Deadline(kind: .application, stage: "full", date: "2026-11-27", text: "senast den 27 november"),
                Deadline(kind: .event, date: "2027-03", text: "i mars 2027"),
            ], isLead: false),
        Sample.item(
            3, "Consultation on ports", topics: [Sample.match("maritime")],
            deadlines: [
                Deadline(
                    kind: .consultation, date: "2027-06-30", time: "23:59", timezone: "Europe/Brussels",
                    text: "until 30 June, midnight (CEST)"),
                Deadline(kind: .application, date: "2026-12-01", time: "10:00", text: "1 December at 10"),
                Deadline(
                    kind: .registration, date: "2026-12-02", time: "24:00", timezone: "America/New_York",
                    text: "2 December"),
                Deadline(kind: .closed, date: "2026-12-03", text: "closed"),
                Deadline(kind: .other, date: "2026-07-01", text: "long past"),
                Deadline(kind: .other, date: "soon", text: "soon"),
            ]),
    ]

    private func calendar(
        _ items: [StoredItem] = dated, _ language: Language = .swedish, topic: String? = nil,
        revisions: [Int64: [ItemRevision]] = [:]
    ) throws -> String {
        try DigestRoom().calendar(
            CalendarRequest(
                title: "Region Stockholm: sista dagar, år 2026", language: language, timeZone: Sample.stockholm,
                now: Sample.now, topics: Sample.topics, topic: topic.map { TopicID(rawValue: $0) }, items: items,
                revisions: revisions))
    }

    private func event(_ start: String, _ text: String) async throws -> StrictCalendar.Event {
        let events = try await StrictCalendar(text).events
        return try #require(events.first { $0.start.hasPrefix(start) }, "\(events.map(\.start))")
    }

    @Test(arguments: [Language.swedish, .english])
    func `strict parsers read it without a warning`(_ language: Language) async throws {
        for topic in [nil, "transport", "energy"] {
            let read = try await StrictCalendar(try calendar(Self.dated, language, topic: topic))
            #expect(read.problems == [])
            #expect(read.name == "Region Stockholm: sista dagar, år 2026")
            #expect(read.events.count == (topic == nil ? 6 : topic == "transport" ? 3 : 0))
        }
    }

    @Test func `days are whole days, months are months, times have their zone`() async throws {
        let text = try calendar()
        let read = try await StrictCalendar(text)
        #expect(read.zones == ["Europe/Brussels", "Europe/Helsinki", "Europe/Stockholm"])
        #expect(
            read.events.map(\.start) == [
                "2026-11-25", "2026-11-27T15:00:00+00:00", "2026-12-01T09:00:00+00:00", "2026-12-03T04:59:00+00:00",
                "2027-03-01", "2027-06-30T21:59:00+00:00",
            ])
        #expect(read.events.map(\.end) == ["2026-11-26", nil, nil, nil, "2027-04-01", nil])
    }

    @Test func `an event says what it is, from which words, and where`() async throws {
        let swedish = try await event("2026-11-27", try calendar())
        #expect(swedish.summary == "Sista ansökningsdag (full): New money for night trains; apply, now \\o/")
        #expect(swedish.description.hasPrefix("Full applications are due by 27 November at 17:00."))
        #expect(swedish.description.contains("Regions for Rail\nhttps://example.org/news/1"))
        #expect(swedish.url == "https://example.org/news/1")
        #expect(swedish.categories == ["Sammanhållning", "Transport"])
        #expect(try await event("2026-11-25", try calendar(Self.dated, .english)).summary.hasPrefix("Opens: "))
    }

    @Test func `the same deadlines give the same bytes in any order`() throws {
        #expect(try calendar() == calendar(Self.dated.reversed() + Self.dated))
    }

    @Test func `a date that moves keeps its event`() async throws {
        var item = Sample.item(
            9, "Call", topics: [Sample.match("energy")],
            deadlines: [Deadline(kind: .application, date: "2027-01-15", text: "by 15 January")])
        let before = try await event("2027-01-15", try calendar([item]))
        let first = ItemRevision(
            number: 1, replaced: Sample.date("2026-11-23T05:00:00Z"), deadlines: item.annotated.deadlines)
        item.revision = 2
        item.annotated.deadlines = [Deadline(kind: .application, date: "2027-01-22", text: "by 22 January")]
        let after = try await event("2027-01-22", try calendar([item], revisions: [9: [first]]))
        #expect(after.uid == before.uid)
        #expect(before.sequence == 0 && after.sequence == 1)
        #expect(after.modified == "2026-11-23T05:00:00+00:00" && before.modified == "2026-11-22T14:00:00+00:00")
        #expect(after.description.contains("Flyttad; tidigare fredag 15 januari 2027."))

        var second = ItemRevision(item)
        second.replaced = Sample.date("2026-11-23T05:30:00Z")
        item.revision = 3
        item.annotated.item.contentText = "Another sentence."
        let later = try await event("2027-01-22", try calendar([item], revisions: [9: [first, second]]))
        #expect(later.uid == before.uid && later.sequence == 1, "an edit of other words moves nothing")
    }

    @Test func `a telling that still has the old date makes no second event`() async throws {
        var moved = Sample.item(
            1, "Call", topics: [Sample.match("energy")],
            deadlines: [Deadline(kind: .application, date: "2027-01-22", text: "by 22 January")])
        moved.revision = 2
        let old = Deadline(kind: .application, date: "2027-01-15", text: "by 15 January")
        let other = Sample.item(2, "Utlysning", story: 1, deadlines: [old], isLead: false)
        let first = ItemRevision(number: 1, replaced: Sample.yesterday, deadlines: [old])
        let read = try await StrictCalendar(try calendar([moved, other], revisions: [1: [first]]))
        #expect(read.events.map(\.start) == ["2027-01-22"])
    }

    @Test func `lines are folded between characters and never beyond 75 octets`() throws {
        var text = CalendarText()
        text.text(
            "SUMMARY", String(repeating: "ä", count: 100) + "\u{1}\u{202E};,\\\n" + String(repeating: "😀", count: 40))
        let lines = text.text.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.count > 4)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        let unfolded = text.text.replacing("\r\n ", with: "")
        #expect(unfolded.contains("ä \\;\\,\\\\\\n😀"), "\(unfolded)")
    }

    @Test(arguments: [
        ("Europe/Stockholm", "+0100", "T020000", "T030000"), ("Europe/Helsinki", "+0200", "T030000", "T040000"),
        ("Europe/Lisbon", "+0000", "T010000", "T020000"),
    ])
    func `clocks change at one in UTC`(_ name: String, _ offset: String, _ spring: String, _ autumn: String) throws {
        var text = CalendarText()
        try #require(CalendarZone(name)).write(to: &text)
        #expect(text.text.contains("DTSTART:20030330\(spring)") && text.text.contains("DTSTART:20031026\(autumn)"))
        #expect(text.text.contains("TZOFFSETTO:\(offset)"))
        #expect(
            CalendarZone("America/New_York") == nil && CalendarZone("Europe/Moscow") == nil && CalendarZone("") == nil)
    }
}
