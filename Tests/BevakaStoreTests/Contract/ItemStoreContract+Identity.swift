import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    /// Three dated items, as a feed would list them, with identifiers made by `id`.
    private static func notices(_ id: (Int) -> String, link: (Int) -> String) -> [AnnotatedItem] {
        let topics = [
            "Quay closed for dredging", "Winter timetable of the island ferries", "New rules for shore power",
        ]
        return topics.enumerated().map { index, title in
            Sample.item(
                id(index), title: title, text: "\(title): the harbour office tells what changes and for whom.",
                link: link(index), published: Sample.days(-Double(index) - 1))
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a feed that changes all its identifiers brings nothing new`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = { (number: Int) in "https://harbour.example/news/\(number)" }
            try store.take(Sample.change(Self.notices({ "old-\($0)" }, link: link)))
            let moved = try store.take(
                Sample.change(Self.notices({ "urn:new:\($0)" }, link: link), at: Sample.hours(1)))
            #expect(moved.new == 0 && moved.updated == 0)
            // From now on the new identifiers are known by themselves, even when a title changes.
            var edited = Self.notices({ "urn:new:\($0)" }, link: link)
            edited[0].item.title = "All quays open"
            let later = try store.take(Sample.change(edited, at: Sample.hours(2)))
            #expect(later.new == 0 && later.updated == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a move to new addresses and identifiers at once brings nothing new`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(Sample.change(Self.notices({ "\($0)" }, link: { "http://old.example/\($0)" })))
            let moved = Self.notices({ "guid-\($0)" }, link: { "https://new.example/en/\($0)/" })
            #expect(try store.take(Sample.change(moved, at: Sample.hours(1))).new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `identifiers that are new at each fetch are given up`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = { (number: Int) in "https://harbour.example/news/\(number)" }
            for fetch in 0..<6 {
                let items = Self.notices({ "session-\(fetch)-\($0)" }, link: link)
                let result = try store.take(Sample.change(items, at: Sample.hours(Double(fetch))))
                #expect(result.new == (fetch == 0 ? 3 : 0))
                #expect(result.updated == 0)
            }
            // Then the link is the identity, and another title is an edit of that item.
            var items = Self.notices({ "session-9-\($0)" }, link: link)
            items[2].item.title = "Shore power rules adopted"
            let result = try store.take(Sample.change(items, at: Sample.hours(9)))
            #expect(result.new == 0 && result.updated == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an identifier that becomes https is the same`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = "https://harbour.example/news/1"
            let item = Sample.item("http://harbour.example/?p=1", title: "One thing", text: "Some words.", link: link)
            try store.take(Sample.change([item]))
            let other = Sample.item(
                "https://harbour.example/?p=1", title: "Another title", text: "All else is rewritten.", link: link)
            let result = try store.take(Sample.change([other], at: Sample.hours(1)))
            #expect(result.new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `different items with the same link stay different`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let page = { (_: Int) in "https://harbour.example/news" }
            #expect(try store.take(Sample.change(Self.notices({ "\($0)" }, link: page))).new == 3)
            let next = Sample.item(
                "9", title: "Harbour master retires",
                text: "After thirty years at the quay somebody else takes the keys.",
                link: page(9), published: Sample.hours(0))
            #expect(try store.take(Sample.change([next], at: Sample.hours(1))).new == 1)
            #expect(Set(try store.all().map(\.story)).count == 4)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `a monthly newsletter with one title and one link is new each month`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let page = "https://harbour.example/newsletter"
            let texts = [
                "Dredging, ferries and a new crane are in this issue.", "We welcome two partners from Riga and Turku.",
            ]
            for (month, text) in texts.enumerated() {
                let at = Sample.days(Double(month) * 30)
                let issue = Sample.item("n\(month)", title: "Newsletter", text: text, link: page, published: at)
                #expect(try store.take(Sample.change([issue], at: at)).new == 1)
            }
        }
    }

    @Test(arguments: StoreFactory.all)
    func `short messages without titles, dates and pages of their own are told apart by their words`(
        _ factory: StoreFactory
    ) throws {
        try factory.with { store in
            try store.open()
            func message(_ id: String, _ text: String) -> AnnotatedItem {
                AnnotatedItem(
                    item: Item(id: id, url: "https://harbour.example/", contentText: text),
                    fingerprint: StoryFingerprint(text: text))
            }
            let texts = ["The quay is closed today.", "Ferries run again from noon.", "Ice on the fairway, take care!"]
            for (hour, text) in texts.enumerated() {
                let change = Sample.change([message("m\(hour)", text)], at: Sample.hours(Double(hour)))
                #expect(try store.take(change).new == 1)
            }
            let again = Sample.change([message("m9", texts[0])], at: Sample.hours(9))
            #expect(try store.take(again).new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `identifiers that count positions do not hide new items`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let link = { (number: Int) in "https://harbour.example/news/\(number)" }
            let first = Self.notices({ "\($0 + 1)" }, link: link)
            try store.take(Sample.change(first))
            var second = first
            second.insert(
                Sample.item(
                    "1", title: "Customs hall moves", text: "Lorries are cleared at the north gate from Monday on.",
                    link: "https://harbour.example/news/customs", published: Sample.hours(1)), at: 0)
            for index in 1..<4 { second[index].item.id = "\(index + 1)" }
            let result = try store.take(Sample.change(second, at: Sample.hours(2)))
            #expect(result.new == 1 && result.updated == 0)
            #expect(try store.take(Sample.change(second, at: Sample.hours(3))).new == 0)
            #expect(try store.all().count == 4)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `titles that differ in a number are different items`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let page = "https://harbour.example/calls"
            let text = "Applicants find the guide and the forms on the page of the programme."
            let calls = (3...4).map { Sample.item("c\($0)", title: "Call \($0) opens today", text: text, link: page) }
            try store.take(Sample.change([calls[0]]))
            #expect(try store.take(Sample.change([calls[1]], at: Sample.hours(1))).new == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the same item twice in a document is stored once`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let item = Sample.item("a")
            #expect(try store.take(Sample.change([item, item])).new == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `two items that share an identifier in a document are both stored`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var items = Self.notices(
                { _ in "https://harbour.example/" }, link: { "https://harbour.example/news/\($0)" })
            #expect(try store.take(Sample.change(items)).new == 3)
            items.swapAt(0, 2)
            #expect(try store.take(Sample.change(items, at: Sample.hours(1))).new == 0)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the same identifier in two sources means two items`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let item = Sample.item("a")
            #expect(try store.take(Sample.change([item])).new == 1)
            #expect(try store.take(Sample.change([item], source: Sample.region)).new == 1)
        }
    }
}
