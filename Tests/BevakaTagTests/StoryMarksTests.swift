import BevakaCore
import Testing

@testable import BevakaTag

struct StoryMarksTests {
    private func marks(
        _ title: String, _ text: String = "", language: String = "en", url: String? = nil, source: String? = nil
    ) -> StoryMarks {
        let item = Item(id: "1", url: url, title: title, contentText: text)
        let annotated = AnnotatedItem(
            item: item, language: Language(rawValue: language), fingerprint: StoryFingerprint(item))
        return StoryMarks(annotated, sourceName: source)
    }

    @Test(arguments: [
        ("12.4 million euros", "en"), ("12,4 miljoner euro", "sv"), ("12,4 Mio. Euro", "de"),
        ("12 400 000 euros", "fr"),
        ("12.400.000 euro", "da"), ("12,4 miljoonaa euroa", "fi"), ("12,4 miljonit eurot", "et"),
        ("12,4 miljoni eiro", "lv"),
        ("€12.4m", "en"), ("12'400'000", "de"),
    ])
    func `an amount is one number in every notation`(_ amount: String, _ language: String) {
        #expect(marks("", "X: \(amount).", language: language).numbers == ["12400000"])
    }

    @Test func `times of day are no numbers, years are known as years, words are counted`() {
        let text = "At 17:00 three towns meet, at 9.00 in 2027, 1 234 people."
        #expect(marks("", text).numbers == ["3", "y2027", "1234"])
    }

    @Test(arguments: [
        ("15 March 2027", "en"), ("den 15 mars 2027", "sv"), ("15. März 2027", "de"), ("15 mars 2027", "fr"),
        ("15. maaliskuuta 2027", "fi"), ("15. märtsil 2027", "et"), ("2027. gada 15. martā", "lv"),
        ("2027-03-15", "sv"),
    ])
    func `a day is one day in every language`(_ day: String, _ language: String) {
        #expect(marks("", "X: \(day).", language: language).dates == ["03-15"])
    }

    @Test(arguments: [
        "Press release: New ferry for Norrvik", "RE: New ferry for Norrvik", "New ferry for Norrvik | Harbour Office",
        "New ferry for Norrvik - Harbour Office", "UPDATED: New ferry for Norrvik", "New ferry for Norrvik (updated)",
        "Pressmeddelande 12/2026 – New ferry for Norrvik", "[Update] New ferry for Norrvik",
    ])
    func `a title is read without what was put around it`(_ title: String) {
        let plain = marks("New ferry for Norrvik")
        let dressed = marks(title, source: "Harbour Office")
        #expect(dressed.title == plain.title)
        #expect(dressed.titleNumbers.isEmpty)
        #expect(dressed.isUpdate == (title.lowercased().contains("update") || title.hasPrefix("RE")))
    }

    @Test func `what tells something stays in the title`() {
        #expect(marks("How we build Norrvik - part 2").titleNumbers == ["2"])
        #expect(marks("How we build Norrvik, part II").titleNumbers == ["2"])
        #expect(marks("Third call opens for ports").titleNumbers == ["3"])
        #expect(marks("Ferries: new rules – harbours protest").title.count == 5)
    }

    @Test(arguments: [
        "Newsletter", "Weekly agenda", "Press release 12/2026", "Nyhetsbrev vecka 12", "Pressmeddelande",
        "Pressemitteilung 3",
        "Lettre d'information n° 4", "Uutiskirje 5/2026", "Viikon uutiset", "Nädala uudised", "Nedēļas ziņas",
        "Nyhedsbrev uge 12",
    ])
    func `general titles are known as such`(_ title: String) {
        #expect(marks(title).titleKind == .general)
    }

    @Test func `names are kept without inflections, and the source's own apart`() {
        let one = marks(
            "Ny färja", "I dag möttes Norrviks hamn och Ferrovia hos Havsregionen.", language: "sv",
            source: "Havsregionen")
        #expect(one.names == ["norrviks", "ferrovia"])
        #expect(one.ownNames == ["havsregi"])
        #expect(marks("", "Then Maja Ekdahl spoke. Ekdahl left.").names == ["maja ekdahl"])
    }

    @Test(arguments: [
        ("https://a.example/en/news/ferry", "https://a.example/sv/news/ferry"),
        ("https://a.example/ferry_EN.html", "https://a.example/ferry_SV.html"),
        ("https://a.example/show?id=7&lang=en", "https://a.example/show?lang=fr&id=7"),
        ("https://en.a.example/ferry", "https://sv.a.example/ferry"),
        ("https://a.example/ip_26_123.en", "https://a.example/ip_26_123.de"),
    ])
    func `a page in two languages is one`(_ one: String, _ other: String) {
        #expect(marks("", url: one).parallelPage != nil)
        #expect(marks("", url: one).parallelPage == marks("", url: other).parallelPage)
    }

    @Test func `a long number in the address is the page's`() {
        #expect(marks("", url: "https://www.a.example/en/48213-ferry").pageNumber == "a.example#48213")
        #expect(marks("", url: "https://a.example/2026/11/24/ferry").pageNumber == nil)
        #expect(marks("", url: "https://a.example/ferry").parallelPage == nil)
    }

    @Test func `hostile texts are read to their end`() {
        for text in [
            "", " ", "|", "- |", "1.", "€", "1,", "Part", "12 million", String(repeating: "9", count: 400),
            "A:B:C|D – E",
        ] {
            _ = marks(text, text)
        }
    }
}
