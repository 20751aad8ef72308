import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct FeedPagesTests {
    private let start = Sample.date("2026-11-01T06:00:00Z")
    private let entries = FeedEntries(topics: Sample.topics, today: CivilDay(number: 20_780))

    /// One item an hour, or several at once.
    private func items(_ rows: ClosedRange<Int64>, atOnce: Int64 = 1) -> [StoredItem] {
        rows.map { row in
            var item = Sample.item(row, "Title \(row)", topics: [Sample.match("energy")])
            item.arrived = start + Double((row - 1) / atOnce) * 3_600
            return item
        }
    }

    private func pages(
        _ items: [StoredItem], existing: [String] = [], isCutOff: Bool = false, now: String = "2026-12-24T06:00:00Z"
    ) -> FeedPages {
        let channel = FeedChannel(kind: .topic, key: "energy", name: "Energy", slug: "energy")
        return FeedPages(
            entries.of(FeedRequest(channel: channel, items: items)), existing: existing, isCutOff: isCutOff,
            weekAgo: FeedPages.weekAgo(Sample.date(now)))
    }

    @Test func `a small feed is one document`() {
        let pages = pages(items(1...149))
        #expect(pages.archives.isEmpty && pages.previous == nil && pages.current.count == 149)
        #expect(pages.current.first?.story.text.headline == "Title 149")
    }

    @Test func `what has gathered is put away by hundreds, and the newest fifty stay`() {
        let pages = pages(items(1...350))
        #expect(pages.archives.map(\.entries.count) == [100, 100, 100])
        #expect(pages.archives[0].previous == nil && pages.archives[1].previous == pages.archives[0].name)
        #expect(pages.archives[0].name == "20261105T090000Z" && pages.previous == pages.archives[2].name)
        #expect(pages.current.count == 50)
    }

    @Test func `the last eight days stay in the document that is polled, archived or not`() {
        let pages = pages(items(1...350), now: "2026-11-15T20:00:00Z")
        #expect(pages.archives.count == 3)
        #expect(pages.current.last?.arrived == Sample.date("2026-11-07T00:00:00Z"))
    }

    @Test func `what is put away already is neither written again nor lost`() {
        let pages = pages(items(60...300), existing: ["20261105T090000Z", "note", "20261340T000000Z"])
        #expect(pages.archives.count == 1)
        #expect(pages.archives[0].previous == "20261105T090000Z")
        #expect(pages.archives[0].entries.last?.story.text.headline == "Title 101")
        #expect(pages.current.count == 100)
    }

    @Test func `entries of one second are not parted`() {
        let pages = pages(items(1...400, atOnce: 90))
        let everything = pages.archives.flatMap(\.entries) + pages.current
        #expect(Set(everything.map(\.id)).count == 400)
        for archive in pages.archives { #expect(!pages.current.contains { $0.stamp < archive.name }) }
        #expect(pages.archives.allSatisfy { $0.entries.count.isMultiple(of: 90) })
    }

    @Test func `a first feed that was cut off has its beginning put away`() {
        let pages = pages(items(1...120), isCutOff: true)
        #expect(pages.archives.map(\.entries.count) == [70] && pages.current.count == 50)
        #expect(self.pages(items(1...40), isCutOff: true).archives.isEmpty)
    }

    @Test func `the reach of a query is the older of the last archive and eight days`() {
        let now = Sample.date("2026-11-23T06:00:00Z")
        #expect(FeedPages.reach(archives: ["README"], now: now) == nil)
        #expect(FeedPages.reach(archives: ["20261101T060000Z"], now: now) == Sample.date("2026-11-01T06:00:00Z"))
        #expect(FeedPages.reach(archives: ["20261122T060000Z"], now: now) == Sample.date("2026-11-15T00:00:00Z"))
    }
}
