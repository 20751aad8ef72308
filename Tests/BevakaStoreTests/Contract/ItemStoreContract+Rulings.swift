import BevakaCore
import FoundationEssentials
import Testing

/// What people say of stories.
extension ItemStoreContract {
    private static let lead =
        "The harbour council of Norrvik has decided to build a terminal for electric ferries this spring."

    /// One story with as many tellings.
    private static func story(_ count: Int, _ store: any ItemStore) throws -> [StoredItem] {
        try store.open()
        for number in 0..<count {
            try store.take(
                Sample.change(
                    [telling(number)], source: number % 2 == 0 ? Sample.harbour : Sample.region,
                    at: Sample.hours(Double(number))))
        }
        let stored = try store.all()
        #expect(Set(stored.map(\.story)).count == 1)
        return stored
    }

    private static func telling(_ number: Int) -> AnnotatedItem {
        Sample.telling("\(number)", "Norrvik builds a terminal for ferries", lead, link: "site\(number).example/1")
    }

    @Test(arguments: StoreFactory.all)
    func `an item that was split off stays apart, and the others stay together`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let stored = try Self.story(3, store)
            let split = try store.splitStory(of: stored[1].publicID, author: "Åsa", at: Sample.hours(5))
            #expect(split.story == stored[1].row && split.isLead && split.storyLink == nil)
            #expect(split.storyRulings.map(\.other) == [stored[0].publicID, stored[2].publicID])
            #expect(split.storyRulings.allSatisfy { !$0.areOne && $0.author == "Åsa" && $0.at == Sample.hours(5) })
            // The next telling is like all three: it joins one story, and does not bring them together.
            try store.take(Sample.change([Self.telling(3)], source: Sample.region, at: Sample.hours(6)))
            let now = try store.all()
            #expect(now[0].story == now[2].story && now[1].story != now[0].story)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the first telling can be split off: the others get another number`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let stored = try Self.story(3, store)
            _ = try store.splitStory(of: stored[0].publicID, author: nil, at: Sample.hours(5))
            let now = try store.all()
            #expect(now.map(\.story) == [stored[0].row, stored[1].row, stored[1].row])
            #expect(now.count { $0.isLead } == 2)
            #expect(try store.story(of: now[0].publicID).count == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `of two tellings that are split each is a story of its own`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let stored = try Self.story(2, store)
            _ = try store.splitStory(of: stored[0].publicID, author: nil, at: Sample.hours(5))
            #expect(try store.all().map(\.story) == stored.map(\.row))
            #expect(try store.all().allSatisfy { $0.isLead && $0.storyLink == nil })
        }
    }

    @Test(arguments: StoreFactory.all)
    func `items that a person joins are one story, told by whom`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("a"), Sample.item("b"), Sample.item("c")]))
            let ids = try store.all().map(\.publicID)
            let joined = try store.joinStories(ids[2], ids[0], author: "Åsa", at: Sample.hours(1))
            #expect(
                joined.storyRulings == [
                    StoryRuling(item: ids[2], other: ids[0], areOne: true, author: "Åsa", at: Sample.hours(1))
                ])
            let stored = try store.all()
            #expect(stored[0].story == stored[2].story && stored[1].story != stored[0].story)
            #expect(stored.compactMap(\.storyLink).map(\.reason) == [.person])
            #expect(try store.storyRulings() == joined.storyRulings)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the last word counts`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let stored = try Self.story(2, store)
            let ids = stored.map(\.publicID)
            _ = try store.splitStory(of: ids[0], author: nil, at: Sample.hours(5))
            _ = try store.joinStories(ids[0], ids[1], author: nil, at: Sample.hours(6))
            #expect(Set(try store.all().map(\.story)).count == 1)
            #expect(try store.storyRulings().map(\.areOne) == [true])
            _ = try store.splitStory(of: ids[1], author: nil, at: Sample.hours(7))
            #expect(Set(try store.all().map(\.story)).count == 2)
            #expect(try store.storyRulings().map(\.areOne) == [false])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what a person said holds after tagging again and after an edit`(_ factory: StoreFactory) throws {
        try factory.with { store in
            let stored = try Self.story(2, store)
            _ = try store.splitStory(of: stored[1].publicID, author: nil, at: Sample.hours(5))
            try store.annotate([Annotation(row: stored[1].row, annotated: Self.telling(1))], progress: nil)
            var edited = Self.telling(1)
            edited.item.contentText = Self.lead + " Work begins today."
            try store.take(Sample.change([edited], source: Sample.region, at: Sample.hours(6)))
            #expect(Set(try store.all().map(\.story)).count == 2)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what cannot be split or joined is refused`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change([Sample.item("a")]))
            let id = try #require(try store.all().first?.publicID)
            for refused in [
                { try store.splitStory(of: id, author: nil, at: Sample.morning) },
                { try store.splitStory(of: "zzzz", author: nil, at: Sample.morning) },
                { try store.joinStories(id, id, author: nil, at: Sample.morning) },
                { try store.joinStories(id, "0000000000", author: nil, at: Sample.morning) },
            ] {
                let failure = try #require(throws: RunFailure.self) { _ = try refused() }
                #expect(failure.code == .usage)
            }
            #expect(try store.storyRulings().isEmpty)
        }
    }
}
