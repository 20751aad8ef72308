import BevakaCore
import FoundationEssentials
import Testing

@testable import BevakaDigest

struct ChangeWordsTests {
    private let change = ItemChange(
        title: .init(old: "Call for ports", new: "Call for ports and towns"),
        movedDeadlines: [
            .init(
                old: Deadline(kind: .application, stage: "full", date: "2027-01-15", text: ""),
                new: Deadline(kind: .application, stage: "full", date: "2027-01-22", text: ""))
        ], amounts: [.init(old: "€ 1.2 million", new: "€ 1,4 Mio")],
        added: ["One {more}.", "Two more.", "Three more."])

    private func words(_ language: Language, since: String = "2026-11-12T09:00:00Z") throws -> ChangeWords {
        try DigestRoom().words(
            for: change, since: Sample.date(since), now: Sample.now, language: language, timeZone: Sample.stockholm)
    }

    @Test func `a change is told in Swedish`() throws {
        let words = try words(.swedish)
        #expect(words.heading == "Ändrad sedan 12 november")
        #expect(
            words.lines == [
                "Sista ansökningsdag (full): flyttad från fredag 15 januari 2027 till fredag 22 januari 2027",
                "Ny rubrik; tidigare: Call for ports", "€ 1.2 million är nu € 1,4 Mio", "Tillagt: One {more}.",
                "Tillagt: Two more.", "1 ändring till",
            ])
    }

    @Test func `a change is told in English, with the year of an older one`() throws {
        let words = try words(.english, since: "2025-11-12T09:00:00Z")
        #expect(words.heading == "Changed since 12 November 2025")
        #expect(words.lines[0].contains("moved from Friday 15 January 2027 to Friday 22 January 2027"))
        #expect(words.lines.last == "1 more change")
    }
}
