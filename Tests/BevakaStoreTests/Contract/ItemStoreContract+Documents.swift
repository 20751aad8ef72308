import BevakaCore
import FoundationEssentials
import Testing

extension ItemStoreContract {
    private static let procedure = Reference(kind: "procedure", text: "2026/0012(COD)", id: "2026/0012(COD)")
    private static let proposal = Reference(kind: "com", text: "COM(2026) 12 final", id: "COM/2026/12")
    private static let celex = Reference(kind: "celex", text: "52026PC0012", id: "52026PC0012")

    private static func item(
        _ id: String, _ references: [Reference], text: String? = nil, title: String? = nil
    ) -> AnnotatedItem {
        let words = references.map(\.text).joined(separator: " and ")
        var item = Sample.item(
            id, title: title ?? "Notice \(id)", text: text ?? "Of the quays: \(words), number \(id).")
        item.references = references
        return item
    }

    private static func ids(_ names: [DocumentName]) -> [String] { names.map(\.id) }

    @Test(arguments: StoreFactory.all)
    func `a proposal and its procedure are one where an item names both`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            try store.take(
                Sample.change([
                    Self.item("a", [Self.proposal]), Self.item("b", [Self.procedure]),
                    Self.item("c", [Self.proposal, Self.procedure]), Self.item("d", [Self.celex]),
                ]))
            let all = ["Notice a", "Notice b", "Notice c", "Notice d"]
            for asked in ["COM/2026/12", "2026/0012(COD)", "52026PC0012", "COM(2026) 12 final"] {
                let found = try store.titles(ItemQuery(references: [asked])).sorted()
                #expect(found == all, "\(asked)")
            }
            let names = try store.names(of: ["2026/0012(COD)"])
            #expect(Self.ids(names) == ["2026/0012(COD)", "COM/2026/12", "52026PC0012"])
            let joint = try #require(try store.all().first { $0.annotated.item.title == "Notice c" })
            #expect(names[0].reason == .asked)
            #expect(names[1].reason == .named(with: "2026/0012(COD)", items: [joint.publicID]))
            #expect(names[2].reason == .rule)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `an item that names many documents joins none`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let other = Reference(kind: "com", text: "COM(2026) 99", id: "COM/2026/99")
            let third = Reference(kind: "procedure", text: "2026/0300(COD)", id: "2026/0300(COD)")
            try store.take(
                Sample.change([
                    Self.item("a", [Self.proposal, Self.procedure, other]),
                    Self.item("b", [Self.procedure, third, Self.proposal]),
                ]))
            #expect(Self.ids(try store.names(of: ["COM/2026/12"])) == ["COM/2026/12"])
            #expect(try store.titles(ItemQuery(references: ["COM/2026/99"])) == ["Notice a"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `names far apart, or of distant years, are not joined`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let filling = String(repeating: "The quay is long. ", count: 60)
            let far = filling + "2026/0012(COD) " + filling + "COM(2026) 12 final."
            let old = Reference(kind: "com", text: "COM(2021) 12 final", id: "COM/2021/12")
            try store.take(
                Sample.change([
                    Self.item("a", [Self.procedure, Self.proposal], text: far), Self.item("b", [Self.procedure, old]),
                    Self.item("c", [Self.procedure, Self.proposal], text: "Both are behind links only."),
                ]))
            #expect(Self.ids(try store.names(of: ["2026/0012(COD)"])) == ["2026/0012(COD)"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `the procedure that most items name with a proposal is its own`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            let wrong = Reference(kind: "procedure", text: "2026/0300(COD)", id: "2026/0300(COD)")
            try store.take(Sample.change([Self.item("a", [Self.proposal, wrong])]))
            #expect(Self.ids(try store.names(of: ["COM/2026/12"])) == ["COM/2026/12", "2026/0300(COD)"])
            try store.take(Sample.change([Self.item("b", [Self.proposal, Self.procedure])], at: Sample.hours(1)))
            #expect(Self.ids(try store.names(of: ["COM/2026/12"])) == ["COM/2026/12"], "a tie says nothing")
            try store.take(Sample.change([Self.item("c", [Self.proposal, Self.procedure])], at: Sample.hours(2)))
            #expect(Self.ids(try store.names(of: ["COM/2026/12"])) == ["COM/2026/12", "2026/0012(COD)"])
            #expect(Self.ids(try store.names(of: ["2026/0300(COD)"])) == ["2026/0300(COD)"])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `documents, dates and other conditions hold together`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var first = Self.item("a", [Self.proposal])
            first.topics = [TopicMatch(id: TopicID(rawValue: "maritime"), score: 0.9, evidence: [])]
            var second = Self.item("b", [Self.procedure, Self.proposal])
            second.deadlines = [Deadline(kind: .application, date: "2027-01-15", text: "by 15 January")]
            try store.take(Sample.change([first, Self.item("x", [])]))
            try store.take(Sample.change([second], at: Sample.days(1)))
            let both = ["COM/2026/12", "2026/0012(COD)"]
            #expect(try store.titles(ItemQuery(arrivedAfter: Sample.hours(2), references: both)) == ["Notice b"])
            let maritime = TopicID(rawValue: "maritime")
            #expect(try store.titles(ItemQuery(topics: [maritime], references: [both[1]])) == ["Notice a"])
            #expect(try store.titles(ItemQuery(references: both, text: "quays")) == ["Notice b", "Notice a"])
            #expect(try store.titles(ItemQuery(references: ["COM/2020/1"])).isEmpty)
            #expect(try store.titles(ItemQuery(deadlineFrom: "2027-01-15")) == ["Notice b"])
            #expect(try store.titles(ItemQuery(deadlineFrom: "2027-01-16")).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `what an item said before is kept with its dates`(_ factory: StoreFactory) throws {
        try factory.with { store in
            try store.open()
            var item = Sample.fullItem("a")
            try store.take(Sample.change([item]))
            item.item.title = "Ny färjelinje från Nynäshamn"
            item.deadlines[0].date = "2027-01-22"
            try store.take(Sample.change([item], at: Sample.hours(2)))
            item.item.contentText = "Färjan är inställd hela våren."
            try store.take(Sample.change([item], at: Sample.hours(5)))
            let row = try #require(try store.all().first?.row)

            let kept = try store.revisions(of: row)
            #expect(kept.map(\.number) == [1, 2])
            #expect(kept.map(\.replaced) == [Sample.hours(2), Sample.hours(5)])
            #expect(kept[0].title == "Ny färjelinje över Östersjön")
            #expect(kept[0].deadlines == Sample.fullItem("a").deadlines)
            #expect(kept[1].deadlines == item.deadlines)
            #expect(try store.revision(1, of: row) == kept[0])
            let present = try #require(try store.revision(3, of: row))
            #expect(present.contentText == "Färjan är inställd hela våren." && present.replaced == nil)
            #expect(try store.revision(9, of: row)?.number == 3)
            #expect(try store.revision(1, of: 999) == nil)
            #expect(try store.revisions(of: 999).isEmpty)
        }
    }
}
