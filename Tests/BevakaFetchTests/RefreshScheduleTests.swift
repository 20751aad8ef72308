import BevakaCore
import BevakaFetch
import Foundation
import Testing

/// When a source is asked next.
struct RefreshScheduleTests {
    /// What is known and what came, and the wait in minutes that follows with a seed that adds no jitter.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var outcome = FetchOutcome.fetched
        var interval: Duration?
        var rhythm: Duration?
        var failures = 0
        var freshness: Duration?
        var retryAfter: Double?
        var ttl: Int?
        var minutes: ClosedRange<Double>

        var testDescription: String { name }
    }

    /// From an interval less a tenth up to all of it.
    private static func about(_ minutes: Double) -> ClosedRange<Double> { minutes * 0.9...minutes }
    private static func exactly(_ minutes: Double) -> ClosedRange<Double> { minutes...minutes }

    private static let day = 24.0 * 60
    private static let cases = [
        Case(name: "half an hour by default", minutes: about(30)),
        Case(name: "the same after a 304", outcome: .not_modified, minutes: about(30)),
        Case(name: "the same after unchanged news", outcome: .unchanged, minutes: about(30)),
        Case(name: "a person's wish", interval: .seconds(600), minutes: about(10)),
        Case(
            name: "a person's wish over the rhythm", interval: .seconds(600), rhythm: .seconds(86_400),
            minutes: about(10)),
        Case(name: "a person's wish of a week", interval: .seconds(7 * 86_400), minutes: about(7 * day)),
        Case(name: "a quick rhythm", rhythm: .seconds(60), minutes: about(30)),
        Case(name: "an item a day", rhythm: .seconds(86_400), minutes: about(180)),
        Case(name: "an item a month", rhythm: .seconds(30 * 86_400), minutes: about(240)),
        Case(name: "a longer ttl", ttl: 60, minutes: exactly(60)),
        Case(name: "a shorter ttl", ttl: 5, minutes: about(30)),
        Case(name: "a ttl below nothing", ttl: -5, minutes: about(30)),
        Case(name: "a ttl of a year", ttl: 525_600, minutes: exactly(day)),
        Case(name: "a ttl that no integer of seconds holds", ttl: .max, minutes: exactly(day)),
        Case(name: "a ttl over a person's wish", interval: .seconds(600), ttl: 60, minutes: exactly(60)),
        Case(name: "a longer max-age", freshness: .seconds(7_200), minutes: exactly(120)),
        Case(name: "a max-age of a year", freshness: .seconds(31_536_000), minutes: exactly(day)),
        Case(name: "ttl and max-age, the longer", freshness: .seconds(7_200), ttl: 60, minutes: exactly(120)),
        Case(name: "the first failure", outcome: .failed, minutes: about(30)),
        Case(name: "the second", outcome: .failed, failures: 1, minutes: about(60)),
        Case(name: "the sixth", outcome: .failed, failures: 5, minutes: about(960)),
        Case(name: "the seventh", outcome: .failed, failures: 6, minutes: about(day)),
        Case(name: "the thousandth", outcome: .failed, failures: 999, minutes: about(day)),
        Case(name: "failures are over with a success", failures: 999, minutes: about(30)),
        Case(
            name: "a failure of a source that is asked weekly", outcome: .failed, interval: .seconds(7 * 86_400),
            minutes: about(7 * day)),
        Case(name: "a ttl means nothing after a failure", outcome: .failed, ttl: 600, minutes: about(30)),
        Case(name: "patience for an hour", outcome: .throttled, retryAfter: 3_600, minutes: exactly(60)),
        Case(name: "patience for less than the interval", outcome: .throttled, retryAfter: 60, minutes: about(30)),
        Case(name: "patience for a week", outcome: .throttled, retryAfter: 7 * 86_400, minutes: exactly(7 * day)),
    ]

    @Test(arguments: cases, [0, 1, 42, UInt64.max])
    func `the wait`(_ test: Case, seed: UInt64) {
        let next = Self.next(test, seed: seed)
        let minutes = next.timeIntervalSince(testNow) / 60
        #expect(test.minutes.lowerBound - 0.001...test.minutes.upperBound + 0.001 ~= minutes)
        #expect(next == Self.next(test, seed: seed), "the same seed gives the same moment")
    }

    @Test func `sources do not fall due all at once`() {
        let test = Case(name: "", minutes: 0...0)
        let moments = Set((0..<100).map { Self.next(test, seed: $0) })
        #expect(moments.count == 100)
    }

    @Test func `a source that is gone is not asked again`() {
        #expect(Self.next(Case(name: "", outcome: .gone, minutes: 0...0), seed: 1) == .distantFuture)
    }

    private static let week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// Hours and days that are skipped, and the wait in hours. Now is Monday, 23 November 2026, 06:00 GMT.
    private static let skips: [(hours: [Int], days: [String], wait: Double)] = [
        ([], ["Tuesday"], 0.5), ([5], [], 0.5), ([6], [], 1), ([6, 7, 8], [], 3), ([], ["Monday"], 18),
        ([], ["monday"], 18), ([], ["Monday", "Tuesday"], 24), ([6, 8], [], 1), ([24], [], 0.5),
        (Array(0..<24), [], 0.5), ([], week, 0.5), ([99, -1], ["Moonday"], 0.5),
    ]

    @Test(arguments: skips)
    func `hours and days that a feed skips`(hours: [Int], days: [String], wait: Double) {
        var feed = Feed(format: .rss20)
        feed.skipHours = hours
        feed.skipDays = days
        let answer = FetchedDocument(source: testSource("https://feeds.example/"), outcome: .fetched, url: "")
        let health = SourceHealth(name: "", url: "", firstSeen: testNow)
        let next = RefreshSchedule.nextCheck(
            now: testNow, answer: answer, facts: FeedFacts(feed), health: health, seed: 7)
        let waited = next.timeIntervalSince(testNow) / 3_600
        #expect(waited <= wait && waited > wait * 0.9 - 0.001)
    }

    @Test func `a 304 lets hold what the document said last`() {
        var feed = Feed(format: .rss20)
        feed.ttlMinutes = 90
        var health = SourceHealth(name: "", url: "", firstSeen: testNow)
        health.facts = FeedFacts(feed)
        let answer = FetchedDocument(source: testSource("https://feeds.example/"), outcome: .not_modified, url: "")
        let next = RefreshSchedule.nextCheck(now: testNow, answer: answer, facts: nil, health: health, seed: 7)
        #expect(next == testNow.addingTimeInterval(90 * 60))
    }

    private static func next(_ test: Case, seed: UInt64) -> Date {
        var source = testSource("https://feeds.example/")
        source.interval = test.interval
        var answer = FetchedDocument(source: source, outcome: test.outcome, url: source.url)
        answer.freshness = test.freshness
        answer.retryAfter = test.retryAfter.map { testNow.addingTimeInterval($0) }
        var feed = Feed(format: .rss20)
        feed.ttlMinutes = test.ttl
        var health = SourceHealth(name: source.name, url: source.url, firstSeen: testNow)
        health.rhythm = test.rhythm
        health.failuresInARow = test.failures
        return RefreshSchedule.nextCheck(
            now: testNow, answer: answer, facts: FeedFacts(feed), health: health, seed: seed)
    }
}
