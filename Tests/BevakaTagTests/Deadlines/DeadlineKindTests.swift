import BevakaCore
import Foundation
import Testing

@testable import BevakaTag

struct DeadlineKindTests {
    private func find(_ text: String, _ language: String = "sv", published: String? = "2026-01-10") throws -> [Deadline]
    {
        DeadlineFinder.find(
            in: text, language: Language(rawValue: language), published: try DeadlineFinderTests.day(published))
    }

    @Test(arguments: [
        ("Sista ansökningsdag: 12 mars 2026", "sv", Deadline.Kind.application),
        ("Remissvaren ska ha kommit in senast den 14 november 2026.", "sv", .consultation),
        ("Anmäl dig senast den 3 maj.", "sv", .registration), ("Deadline: 3 May 2026", "en", .other),
        ("Konferensen hålls den 12 maj 2026.", "sv", .event), ("Utlysningen öppnar den 1 februari.", "sv", .opens),
        ("Stängd 12 september 2025", "sv", .closed), ("Lausunto on annettava 12.2.2026 mennessä.", "fi", .consultation),
        ("Høringssvar senest den 12. marts 2026.", "da", .consultation),
        ("Anmeldung bis 20. April 2026.", "de", .registration),
        ("Registreeruda saab kuni 20. aprillini.", "et", .registration),
        ("Pieteikties var līdz 30. aprīlim.", "lv", .application),
        ("Les candidatures sont à déposer avant le 30 juin 2026.", "fr", .application),
    ])
    func `what must be done gives the kind`(_ text: String, _ language: String, _ kind: Deadline.Kind) throws {
        #expect(try find(text, language).map(\.kind) == [kind])
    }

    @Test func `stages are named where the text names them`() throws {
        let sketch = try find(
            "Einreichungen sind bis zum 5. Juni als Projektskizze möglich; ein Vollantrag bis zum 8. Oktober 2026.",
            "de")
        #expect(sketch.map(\.stage) == ["outline", "full"])
        let idea = try find("Ideat on jätettävä viimeistään 5.2.2026.", "fi")
        #expect(idea.map(\.stage) == ["idea form"])
        #expect(try find("Sista ansökningsdag: 12 mars 2026").map(\.stage) == [nil])
    }

    @Test func `the sentence goes with the date`() throws {
        let found = try find("Regionen växer. Sista ansökningsdag är den 12 mars. Välkommen!")
        #expect(found.map(\.text) == ["Sista ansökningsdag är den 12 mars."])
        #expect(found.map(\.date) == ["2026-03-12"])
    }

    @Test(arguments: [
        ("2026-01-10", "2026-01-05"), ("2026-01-13", "2027-01-05"), ("2025-12-28", "2026-01-05"),
        ("2026-01-12", "2026-01-05"),
    ])
    func `a missing year is the first such day not more than a week before publication`(
        _ published: String, _ date: String
    ) throws {
        #expect(try find("Sista ansökningsdag är den 5 januari.", published: published).map(\.date) == [date])
    }

    @Test func `without a day of publication a missing year stays missing`() throws {
        #expect(try find("Sista ansökningsdag är den 5 januari.", published: nil).isEmpty)
        #expect(
            try find("Öppnar den 5 januari och stänger den 9 mars 2026.", published: nil).map(\.date) == [
                "2026-01-05", "2026-03-09",
            ])
    }

    @Test func `a range over the turn of the year begins in the year before`() throws {
        let found = try find("Utlysningen är öppen från den 1 december till den 31 januari 2027.")
        #expect(found.map(\.date) == ["2026-12-01", "2027-01-31"])
    }

    @Test func `a day told twice is one deadline, with the time that one of them gives`() throws {
        let found = try find(
            "Utlysningen stänger den 29 oktober 2026. Utlysningen stänger kl.16.00 den 29 oktober 2026.")
        #expect(found.map(\.time) == ["16:00"])
        #expect(found.map(\.timezone) == ["Europe/Stockholm"])
    }

    @Test(arguments: [
        ("Deadline: 15 May 2026, 17:00 CET", "Europe/Brussels"),
        ("Deadline: 15 May 2026 at 4 p.m. EET", "Europe/Helsinki"),
        ("Deadline: 15 May 2026, 12:00 (Stockholm)", "Europe/Stockholm"),
        ("Deadline: 15 May 2026, 12:00", "Europe/Brussels"),
        ("Deadline: 15 May 2026, 12:00 UTC", "Etc/UTC"),
    ])
    func `the zone is the one named, else the language's own`(_ text: String, _ zone: String) throws {
        #expect(try find(text, "en").map(\.timezone) == [zone])
    }

    @Test(arguments: [
        "Skitsen skal indsendes senest 8 uger før fristen.", "Deadline 30 februari 2026", "Sista dag 32 mars",
        "Senast kl. 12.00",
        "senast den", "31.", "1.2.", "2026-13-45 deadline", "deadline", "", "Stängs i december 2026/januari 2027", "5/",
        "deadline 5 m",
    ])
    func `what is no date gives none`(_ text: String) throws {
        #expect(try find(text).isEmpty)
    }

    @Test func `a long text without full stops is read near its dates`() throws {
        let text = String(repeating: "region och stad och land ", count: 8_000) + "sista ansökningsdag 12 mars 2026"
        #expect(try find(text).map(\.date) == ["2026-03-12"])
    }
}
