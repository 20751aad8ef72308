import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct ReviewTests {
    private let room: DigestRoom
    /// Monday 16 to Sunday 22 November 2026.
    private let week = ReviewWeek(containing: Sample.yesterday, in: Sample.stockholm)

    init() throws {
        room = try DigestRoom()
    }

    private func item(_ row: Int64, weeksAgo: Double = 0, topic: String = "energy", story: Int64? = nil) -> StoredItem {
        var item = Sample.item(row, "Title \(row)", story: story, topics: [Sample.match(topic)])
        item.arrived = Sample.yesterday - weeksAgo * 7 * 86_400
        return item
    }

    /// Twelve weeks with two stories of energy each, and one with five; the news of ``Sample`` in the week itself.
    private func request(_ language: Language = .swedish, since: Date? = nil) -> ReviewRequest {
        var tally = ReviewTally(week: week)
        for item in Sample.news { tally.add(item) }
        for number in 1...12 {
            let many = number == 5 ? 5 : 2
            for row in 0..<many { tally.add(item(Int64(number * 100 + row), weeksAgo: Double(number))) }
        }
        return ReviewRequest(
            title: "Region Stockholm", language: language, now: Sample.now, topics: Sample.topics, tally: tally,
            since: since)
    }

    @Test func `weeks are those of ISO 8601`() {
        #expect(week.name == "2026-W47" && week.previous.name == "2026-W46")
        #expect(week.start == Sample.date("2026-11-15T23:00:00Z") && week.end == Sample.date("2026-11-22T23:00:00Z"))
        let names = ["2026-12-31T12:00:00Z", "2027-01-03T12:00:00Z", "2027-01-04T12:00:00Z", "2024-12-30T12:00:00Z"]
            .map { ReviewWeek(containing: Sample.date($0), in: .gmt).name }
        #expect(names == ["2026-W53", "2026-W53", "2027-W01", "2025-W01"])
        #expect(ReviewWeek("2026-W53", in: .gmt)?.name == "2026-W53")
        for wrong in ["2027-W53", "2026-W00", "2026-47", "../x", "2026-W7"] {
            #expect(ReviewWeek(wrong, in: .gmt) == nil, "\(wrong)")
        }
        // The week in which summer time ends has 169 hours.
        let autumn = ReviewWeek(containing: Sample.date("2026-10-22T12:00:00Z"), in: Sample.stockholm)
        #expect(autumn.end.timeIntervalSince(autumn.start) == 169 * 3_600)
    }

    @Test func `a story counts once, in the week of its first telling`() {
        var tally = ReviewTally(week: week)
        tally.add(item(9, story: 3))
        tally.add(item(3, weeksAgo: 1, story: 3))
        tally.add(item(10, story: 10))
        tally.add(item(11, story: 10))
        tally.add(item(1, weeksAgo: 13))
        tally.add(item(2, weeksAgo: -1))
        let energy = TopicID(rawValue: "energy")
        #expect(tally.counts(of: energy) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
        #expect(tally.items.count == 3)
        var maritime = ReviewTally(week: week, topics: [TopicID(rawValue: "maritime")])
        maritime.add(item(9))
        #expect(maritime.items.isEmpty && maritime.totals.allSatisfy { $0 == 0 })
    }

    @Test func `what is usual is the median, and needs three weeks`() {
        #expect(Baseline([1, 2]) == nil)
        #expect(Baseline([2, 90, 4])?.usual == 4)
        #expect(Baseline([1, 2, 5, 90])?.usual == 4)
        #expect(Baseline([3, 0, 6])?.highest == 6)
    }

    @Test func `weeks that the archive does not know whole are not compared with`() {
        let energy = { (review: Review) in review.topics.first { $0.topic.id.rawValue == "energy" }?.course }
        let old = energy(ReviewComposer(request()).review())
        #expect(old?.counts.count == 13 && old?.baseline?.usual == 2 && old?.count == 2)
        let young = energy(ReviewComposer(request(since: week.moved(by: -2).start + 60)).review())
        #expect(young?.counts == [2, 2] && young?.baseline == nil)
    }

    @Test func `bars grow with the count, and nothing is the lowest`() {
        #expect(ReviewBars(counts: [0, 1, 4, 8]).text == "▁▂▅█")
        #expect(ReviewBars(counts: [0, 0]).text == "▁▁")
        let bars = ReviewBars(counts: [0, 4, 8]).bars
        #expect(bars.map(\.height) == [2, 22, 44] && bars.allSatisfy { $0.y + $0.height == 44 })
    }

    @Test func `the review in plain text`() throws {
        let text = try room.render(review: request()).text.replacing("\u{A0}", with: " ")
        #expect(
            text.hasPrefix("EU-bevakning · Region Stockholm\nVecka 47, 16–22 november 2026\n\n4 nyheter, vanligen 2"))
        #expect(text.contains("\nEnergi                  2  ▄▄▄▄▄▄▄█▄▄▄▄▄  vanligen 2\n"))
        #expect(text.contains("\nSjöfart och Östersjön   2  ▁▁▁▁▁▁▁▁▁▁▁▁█  vanligen 0\n"))
        #expect(text.contains("* måndag 7 december 2026, om 14 dagar"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 || !$0.contains(" ") })
    }

    @Test(arguments: [Language.swedish, .english])
    func `all forms say the same, and the mail is plain`(_ language: Language) throws {
        let review = try room.render(review: request(language))
        let check = HTMLCheck(review.html)
        #expect(check.problems == [])
        #expect(check.elements["h1"] == 1 && check.elements["svg"] == nil && check.elements["script"] == nil)
        for words in [language == .swedish ? "vanligen 2" : "usually 2", "night trains", "47"] {
            #expect(review.html.contains(words) && review.text.contains(words) && review.markdown.contains(words))
        }
        #expect(review.html.contains("aria-hidden=\"true\" style=\"display:block;white-space:nowrap\">"))
        #expect(!review.text.contains("{") && !review.html.contains("{{") && !review.markdown.contains("{"))
        let json = try #require(JSONSerialization.jsonObject(with: Data(review.json.utf8)) as? [String: Any])
        #expect(json["week"] as? String == "2026-W47" && json["from"] as? String == "2026-11-16")
        #expect((json["topics"] as? [[String: Any]])?.count == 4)
        #expect(language == .swedish || review.subject == "Region Stockholm: EU monitor week 47, 4 stories")
    }

    @Test func `a document that two stories name is a dossier that moved`() throws {
        let reference = Reference(
            kind: "com", text: "COM(2026) 99 final", id: "COM/2026/99", url: "https://eur.example/99")
        var tally = ReviewTally(week: week)
        for row in 1...3 {
            var item = item(Int64(row))
            item.annotated.references = row == 3 ? [Reference(kind: "com", text: "x", id: "x")] : [reference]
            tally.add(item)
        }
        let request = ReviewRequest(
            title: "R", language: .english, now: Sample.now, topics: Sample.topics, tally: tally)
        let review = ReviewComposer(request).review()
        #expect(review.dossiers.map(\.reference.id) == ["COM/2026/99"] && review.dossiers[0].stories.count == 2)
        #expect(
            try room.render(review: request).markdown.contains(
                "- [COM(2026) 99 final](https://eur.example/99), 2 stories"))
    }

    @Test func `deadlines of earlier weeks are told while they are open`() {
        var tally = ReviewTally(week: week)
        for (row, date) in [(1, "2026-12-20"), (2, "2027-01-20"), (3, "2026-11-20"), (4, "2026-12")] {
            var item = item(Int64(row), weeksAgo: 6)
            item.annotated.deadlines = [Deadline(kind: .application, date: date, text: date)]
            tally.add(item)
        }
        let review = ReviewComposer(
            ReviewRequest(title: "R", language: .english, now: Sample.now, topics: Sample.topics, tally: tally)
        ).review()
        #expect(review.closing.map(\.deadline.date) == ["2026-12-20"])
        #expect(review.stories.isEmpty)
    }

    @Test func `the site's page has a chart for each topic, with words for those who do not see it`() throws {
        var site = SiteRequest(
            title: "Region", language: .swedish, timeZone: Sample.stockholm, now: Sample.now, topics: Sample.topics,
            sources: [], digest: Sample.request(items: []), writesTopics: false)
        site.review = request()
        site.reviews = ["2026-W46", "2026-W99", "notes"]
        let files = Dictionary(uniqueKeysWithValues: try SiteBuilder(room).files(site).map { ($0.path, $0.content) })
        let page = try #require(files["reviews/2026-W47.html"])
        let check = HTMLCheck(page)
        #expect(check.problems == [] && check.elements["svg"] == 4 && check.elements["desc"] == 4)
        #expect(page.contains("role=\"img\" aria-labelledby=\"chart-energy chart-energy-words\""))
        #expect(page.contains("Nyheter per vecka, vecka 35 till 47: 2, 2, 2, 2, 2, 2, 2, 5, 2, 2, 2, 2, 2"))
        #expect(files["reviews/2026-W47.md"] != nil && files["reviews/2026-W47.json"] != nil)
        let archive = try #require(files["digests/index.html"])
        let links = archive.split(separator: "href=\"../reviews/").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(links == ["2026-W47.html", "2026-W46.html"])
    }
}
