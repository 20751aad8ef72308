import BevakaCore
import Testing

@testable import BevakaDigest

struct ItemComparisonTests {
    private static func revision(
        _ text: String, title: String = "A call for ports", _ deadlines: [Deadline] = []
    ) -> ItemRevision {
        ItemRevision(number: 1, title: title, contentText: text, deadlines: deadlines)
    }

    private static func change(_ old: String, _ new: String) -> ItemChange? {
        ItemComparison.change(from: revision(old), to: revision(new))
    }

    private static let body = "The call opens for small ports. Grants cover 60 % of the costs of shore power.\n\n"

    // MARK: Nothing

    @Test(arguments: [
        ("Läst 123 gånger", "Läst 1 456 gånger"), ("Antal visningar: 12", "Antal visningar: 99"),
        ("Views: 456", "Views: 1,234"), ("Read 12 times", "Read 13 times"), ("3 comments", "17 comments"),
        ("Lu 45 fois", "Lu 460 fois"), ("Nombre de vues : 7", "Nombre de vues : 8"),
        ("Aufrufe: 78", "Aufrufe: 79"), ("Lesezeit: 3 Min.", "Lesezeit: 4 Min."),
        ("Katselukertoja: 5", "Katselukertoja: 50"), ("Luettu 15 kertaa", "Luettu 16 kertaa"),
        ("Vaatamisi: 40", "Vaatamisi: 41"), ("Loetud 3 korda", "Loetud 4 korda"),
        ("Skatīts 30 reizes", "Skatīts 31 reizes"),
        ("Læst 12 gange", "Læst 13 gange"), ("Visninger: 1", "Visninger: 2"),
        ("Uppdaterad 2026-11-02", "Uppdaterad 2026-11-09"),
        ("Senast ändrad: måndag 2 november 2026 kl. 10.15", "Senast ändrad: tisdag 3 november 2026 kl. 09.00"),
        ("Last updated on 3 November 2026 at 10:15", "Last updated on 4 December 2026 at 11:00"),
        ("Mis à jour le 3 novembre 2026", "Mis à jour le 5 décembre 2026"),
        ("Aktualisiert am 2. November 2026", "Aktualisiert am 3. Dezember 2026"),
        ("Päivitetty 2.11.2026 klo 12.00", "Päivitetty 3.11.2026 klo 13.00"),
        ("Uuendatud 2. november 2026", "Uuendatud 3. detsember 2026"),
        ("Atjaunots: 2026. gada 2. novembrī", "Atjaunots: 2026. gada 3. decembrī"),
        ("Opdateret den 2. november 2026", "Opdateret den 3. december 2026"),
        ("", "The post A call for ports appeared first on Baltic Ports."), ("Share this page", "Dela denna sida"),
    ])
    func `counters, dates of updates and boilerplate are nothing`(_ old: String, _ new: String) {
        #expect(Self.change(Self.body + old, Self.body + new) == nil)
        #expect(Self.change(Self.body + new, Self.body + old) == nil)
    }

    @Test(arguments: [
        ("The call opens. It is for ports.", "The  call opens.\n\nIt is for ports."),
        ("The call – for ports – opens.", "The call, for ports, opens!"),
        ("Grants of € 500 000.", "Grants of €500 000."),
        ("First the ports apply. Then the board decides.", "Then the board decides. First the ports apply."),
        ("The budget is €1.2 million.", "The budget is EUR 1 200 000."),
        ("Budgeten är 5 miljoner kronor.", "Budgeten är 5 mkr."),
        (
            "The harbor authority manages the programme for all members.",
            "The harbour authority manages the programme for all members."
        ),
        ("THE CALL OPENS for ports.", "The call opens for ports."),
    ])
    func `white space, signs, order, notation and spelling are nothing`(_ old: String, _ new: String) {
        #expect(Self.change(old, new) == nil, "\(String(describing: Self.change(old, new)))")
    }

    @Test func `the beginning of a text in place of the whole is no edit`() {
        let whole =
            "The ports of the north apply together for shore power. The board decides in March. Then work begins."
        #expect(Self.change(whole, "The ports of the north apply together for shore […]") == nil)
        #expect(Self.change("The ports of the north apply together for shore …", whole) == nil)
        let summary = ItemRevision(number: 1, title: "A call for ports", summary: "The ports apply.")
        #expect(ItemComparison.change(from: summary, to: Self.revision(whole)) == nil)
    }

    // MARK: News

    @Test(arguments: [
        ("The budget is € 1.2 million.", "The budget is € 1,4 Mio.", "€ 1.2 million", "€ 1,4 Mio"),
        ("Stödet är 500 000 kr per projekt.", "Stödet är 750 000 kr per projekt.", "500 000 kr", "750 000 kr"),
        ("Das Budget beträgt 12 Mio. Euro.", "Das Budget beträgt 14 Mio. Euro.", "12 Mio. Euro", "14 Mio. Euro"),
        ("Tuki on enintään 60 % kuluista.", "Tuki on enintään 80 % kuluista.", "60 %", "80 %"),
        (
            "Le budget est de 3 millions d’euros.", "Le budget est de 5 millions d’euros.", "3 millions d’euros",
            "5 millions d’euros"
        ),
        ("Twelve ports and 15 towns take part.", "Twelve ports and 17 towns take part.", "15", "17"),
    ])
    func `another amount or number is news`(_ old: String, _ new: String, _ from: String, _ to: String) throws {
        let change = try #require(Self.change(old, new))
        #expect(change.amounts == [ItemChange.Replacement(old: from, new: to)])
        #expect(change.rewritten.isEmpty && change.added.isEmpty && change.removed.isEmpty)
    }

    @Test(arguments: [
        ("The conference takes place in Riga.", "The conference does not take place in Riga."),
        ("Mötet hålls i Norrtälje som planerat.", "Mötet i Norrtälje är inställt."),
        ("Die Konferenz findet wie geplant in Rostock statt.", "Die Konferenz in Rostock wurde abgesagt."),
        ("Seminaari pidetään Turussa.", "Seminaari Turussa on peruttu."),
        ("Seminar toimub Pärnus.", "Seminar Pärnus on tühistatud."),
        ("Konference notiek Rīgā.", "Konference Rīgā ir atcelta."),
        ("Konferencen holdes i Odense.", "Konferencen i Odense er aflyst."),
    ])
    func `what is turned into its opposite is news`(_ old: String, _ new: String) {
        #expect(Self.change(Self.body + old, Self.body + new)?.isNews == true)
    }

    @Test func `a sentence of substance that comes or goes is news`() throws {
        let extra = "Applicants must now show a letter of support from their municipality."
        let added = try #require(Self.change(Self.body, Self.body + extra))
        #expect(added.added == [extra] && added.removed.isEmpty)
        let removed = try #require(Self.change(Self.body + extra, Self.body))
        #expect(removed.removed == [extra] && removed.added.isEmpty)
        #expect(Self.change(Self.body, Self.body + "Welcome!") == nil)
    }

    @Test func `a new title is news, an updated one is not`() throws {
        func titled(_ old: String, _ new: String) -> ItemChange? {
            ItemComparison.change(from: Self.revision("Text.", title: old), to: Self.revision("Text.", title: new))
        }
        #expect(titled("Call for ports", "Call for ports and towns")?.title?.old == "Call for ports")
        #expect(titled("Call for ports", "UPDATED: Call for ports") == nil)
        #expect(titled("Call  for ports", "CALL FOR PORTS!") == nil)
        #expect(titled("", "Call for ports") == nil)
    }

    // MARK: Dates

    @Test(arguments: [
        (
            "Applications are due by 15 January 2027.", "Applications are due by 22 January 2027.",
            "by 15 January 2027", "by 22 January 2027"
        ),
        (
            "Sista ansökningsdag är 15 januari 2027.", "Sista ansökningsdag är 22 januari 2027.", "15 januari 2027",
            "22 januari 2027"
        ),
        ("Hakuaika päättyy 15.1.2027.", "Hakuaika päättyy 22.1.2027.", "päättyy 15.1.2027", "päättyy 22.1.2027"),
        (
            "Taotluste tähtaeg on 15. jaanuar 2027.", "Taotluste tähtaeg on 22. jaanuar 2027.", "15. jaanuar 2027",
            "22. jaanuar 2027"
        ),
        (
            "Pieteikumu termiņš ir 2027. gada 15. janvāris.", "Pieteikumu termiņš ir 2027. gada 22. janvāris.",
            "2027. gada 15. janvāris", "2027. gada 22. janvāris"
        ),
        (
            "Ansøgningsfristen er den 15. januar 2027.", "Ansøgningsfristen er den 22. januar 2027.",
            "den 15. januar 2027", "den 22. januar 2027"
        ),
        (
            "Bewerbungsschluss ist der 15. Januar 2027.", "Bewerbungsschluss ist der 22. Januar 2027.",
            "15. Januar 2027", "22. Januar 2027"
        ),
        (
            "Date limite : le 15 janvier 2027.", "Date limite : le 22 janvier 2027.", "15 janvier 2027",
            "22 janvier 2027"
        ),
    ])
    func `a deadline that moved is told once, as a date`(
        _ old: String, _ new: String, _ oldWords: String, _ newWords: String
    ) throws {
        let former = Deadline(kind: .application, date: "2027-01-15", text: oldWords)
        let present = Deadline(kind: .application, date: "2027-01-22", text: newWords)
        let change = try #require(
            ItemComparison.change(
                from: Self.revision(Self.body + old, [former]), to: Self.revision(Self.body + new, [present])))
        #expect(change == ItemChange(movedDeadlines: [.init(old: former, new: present)]))
    }

    @Test func `only the date that moved is told among several`() throws {
        func dates(_ second: String) -> [Deadline] {
            [
                Deadline(kind: .opens, date: "2026-12-01", text: "opens 1 December"),
                Deadline(kind: .application, stage: "outline", date: "2027-01-15", text: "outline by 15 January"),
                Deadline(kind: .application, stage: "full", date: "2027-0\(second)", text: "full by \(second)"),
            ]
        }
        let text = "The call opens 1 December. Send the outline by 15 January. Send the full by "
        let change = try #require(
            ItemComparison.change(
                from: Self.revision(text + "5-01.", dates("5-01")), to: Self.revision(text + "6-01.", dates("6-01"))))
        #expect(change.movedDeadlines.map(\.new.date) == ["2027-06-01"])
        #expect(change.newDeadlines.isEmpty && change.droppedDeadlines.isEmpty && change.amounts.isEmpty)
    }

    @Test func `a tagger that reads the same words differently has moved nothing`() {
        let text = Self.body + "Applications are due by 15 January 2027."
        let old = Deadline(kind: .application, date: "2027-01-14", text: "by 15 January 2027")
        let new = Deadline(kind: .application, date: "2027-01-15", text: "by 15 January 2027")
        #expect(ItemComparison.change(from: Self.revision(text, [old]), to: Self.revision(text, [new])) == nil)
    }

    @Test func `an hour that changed, a date that came, and one that went are news`() throws {
        let at17 = Deadline(kind: .application, date: "2027-01-15", time: "17:00", text: "15 January at 17:00")
        let at12 = Deadline(kind: .application, date: "2027-01-15", time: "12:00", text: "15 January at 12:00")
        let (old, new) = ("Apply by 15 January at 17:00.", "Apply by 15 January at 12:00.")
        let moved = try #require(
            ItemComparison.change(from: Self.revision(old, [at17]), to: Self.revision(new, [at12])))
        #expect(moved.movedDeadlines.count == 1)
        let come = try #require(ItemComparison.change(from: Self.revision("Apply."), to: Self.revision(new, [at12])))
        #expect(come.newDeadlines == [at12] && come.added.isEmpty)
        let gone = try #require(ItemComparison.change(from: Self.revision(old, [at17]), to: Self.revision("Apply.")))
        #expect(gone.droppedDeadlines == [at17])
    }

    @Test func `empty and odd texts compare without trouble`() {
        #expect(Self.change("", "") == nil)
        #expect(Self.change("…", "!!!") == nil)
        #expect(ItemComparison.change(from: ItemRevision(number: 1), to: ItemRevision(number: 2)) == nil)
        let (old, new) = (String(repeating: "alpha ", count: 9_000), String(repeating: "gamma ", count: 9_000))
        #expect(Self.change(old, new)?.added.count == 1)
    }
}
