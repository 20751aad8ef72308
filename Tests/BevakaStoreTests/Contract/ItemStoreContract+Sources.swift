import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    @Test(arguments: StoreFactory.all)
    func `sources are listed in the order of the configuration`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.synchronize([Sample.harbour, Sample.region], now: Sample.morning)
            try store.synchronize([Sample.region, Sample.harbour], now: Sample.hours(1))
            let health = try store.health()
            #expect(health.map(\.name) == ["Regionkansliet", "Harbour Office"])
            #expect(health.map(\.firstSeen) == [Sample.morning, Sample.morning])
            #expect(health[0].weight == 2 && health[0].group == "Brussels office")
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a source that left the configuration keeps its history`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("a")]))
            try store.synchronize([Sample.region], now: Sample.hours(1))
            #expect(try store.health().map(\.name) == ["Regionkansliet"])
            #expect(try store.all().map(\.sourceName) == ["Harbour Office"])
            try store.synchronize([Sample.region, Sample.harbour], now: Sample.hours(2))
            #expect(try store.health().last?.itemCount == 1)
            #expect(try store.take(Sample.change([Sample.item("a")], at: Sample.hours(3))).new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `two sources may swap their names`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("a")]))
            var (harbour, region) = (Sample.harbour, Sample.region)
            swap(&harbour.name, &region.name)
            try store.synchronize([harbour, region], now: Sample.hours(1))
            #expect(try store.all().map(\.sourceName) == ["Regionkansliet"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a source at a new address keeps its items and is asked again`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("a")], etag: "\"1\""))
            try store.take(Sample.failure(at: Sample.hours(1), outcome: .gone))
            let gone = try #require(try store.health().first)
            #expect(try #require(gone.nextCheck) > Sample.days(3_650))
            #expect(gone.lastOutcome == .gone)
            var moved = Sample.harbour
            moved.url = "https://harbour.example/new-feed"
            try store.synchronize([moved, Sample.region], now: Sample.hours(2))
            let health = try #require(try store.health().first)
            #expect(health.url == moved.url && health.itemCount == 1)
            #expect(health.nextCheck == nil && health.validators.isEmpty && health.failuresInARow == 0)
            #expect(try store.take(Sample.change([Sample.item("a")], source: moved, at: Sample.hours(3))).new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a 304 keeps the validators`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var change = Sample.change([Sample.item("a")], etag: "W/\"a b\"")
            change.bodyHash = "cafe"
            change.permanentURL = "https://harbour.example/feed/"
            try store.take(change)
            try store.take(Sample.change([], at: Sample.hours(1), outcome: .not_modified))
            let health = try #require(try store.health().first)
            #expect(health.validators == Validators(etag: "W/\"a b\""))
            #expect(health.bodyHash == "cafe" && health.permanentURL == "https://harbour.example/feed/")
            #expect(health.lastSuccess == Sample.hours(1) && health.lastFullFetch == Sample.morning)
            #expect(health.lastNewItem == Sample.morning && health.itemCount == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a source never moves to the address of another`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var change = Sample.change([])
            change.permanentURL = Sample.region.url
            try store.take(change)
            #expect(try store.health().map(\.permanentURL) == [nil, nil])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `failures are counted until a success, patience is no failure`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.failure(at: Sample.hours(1)))
            try store.take(Sample.failure(at: Sample.hours(2)))
            try store.take(Sample.failure(at: Sample.hours(3), outcome: .throttled))
            var health = try #require(try store.health().first)
            #expect(health.failuresInARow == 2 && health.failingSince == Sample.hours(1))
            #expect(health.lastProblem?.kind == .timeout && health.lastOutcome == .throttled)
            #expect(health.nextCheck == Sample.hours(4))
            try store.take(Sample.change([], at: Sample.hours(4), outcome: .unchanged))
            health = try #require(try store.health().first)
            #expect(health.failuresInARow == 0 && health.failingSince == nil && health.lastProblem == nil)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the rhythm is the median gap between its items`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.synchronize([Sample.harbour], now: Sample.morning)
            let days = [1.0, 3, 3, 5, 40]
            try store.take(
                Sample.change(days.enumerated().map { Sample.item("\($0)", published: Sample.days(-$1)) }))
            let health = try #require(try store.health().first)
            #expect(health.rhythm == .seconds(2 * 86_400))
            #expect(health.lastNewItem == Sample.days(-1))
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what a feed says of itself is kept`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var feed = Feed(format: .atom10, title: "Hamnen \"nytt\"", language: "sv", ttlMinutes: 60)
            feed.hubs = ["https://hub.example/", "https://hub2.example/"]
            var change = Sample.change([])
            change.feed = FeedFacts(feed)
            try store.take(change)
            #expect(try store.health().first?.facts == FeedFacts(feed))
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a source nobody announced is stored all the same`(_ factory: StoreFactory) throws {
        try factory.with { store in
            #expect(try store.take(Sample.change([Sample.item("a")])).new == 1)
            #expect(try store.health().isEmpty)
            try store.synchronize([Sample.harbour], now: Sample.hours(1))
            #expect(try store.health().first?.itemCount == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the last attempts are kept, the newest first`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            for hour in 1...80 { try store.take(Sample.failure(at: Sample.hours(Double(hour)))) }
            let attempts = try store.attempts(source: "Harbour Office")
            #expect(attempts.first?.at == Sample.hours(80))
            #expect(attempts.first?.problem?.kind == .timeout)
            #expect((20...60).contains(attempts.count))
            #expect(try store.attempts(source: "nobody").isEmpty)
        }
    }
}
