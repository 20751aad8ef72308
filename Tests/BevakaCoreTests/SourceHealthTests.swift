import BevakaCore
import FoundationEssentials
import Testing

struct SourceHealthTests {
    let now = Date(timeIntervalSince1970: 1_795_000_000)

    func source(rhythmDays: Int, silentDays: Double, items: Int = 20) -> SourceHealth {
        var health = SourceHealth(name: "A", url: "https://a.example/", firstSeen: now)
        health.rhythm = .seconds(rhythmDays * 86_400)
        health.lastNewItem = now.addingTimeInterval(-silentDays * 86_400)
        health.itemCount = items
        return health
    }

    @Test func `silence far beyond a source's own rhythm is stale`() {
        #expect(source(rhythmDays: 1, silentDays: 15).isStale(now: now))
        #expect(!source(rhythmDays: 1, silentDays: 13).isStale(now: now))
        #expect(!source(rhythmDays: 30, silentDays: 90).isStale(now: now))
        #expect(source(rhythmDays: 30, silentDays: 181).isStale(now: now))
    }

    @Test func `a source that has shown no rhythm is never called stale`() {
        #expect(!source(rhythmDays: 1, silentDays: 400, items: 4).isStale(now: now))
    }
}
