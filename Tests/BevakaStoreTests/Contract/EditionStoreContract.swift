import BevakaCore
import BevakaStore
import FoundationEssentials
import Testing

/// What every store must do for editions and their deliveries.
@Suite struct EditionStoreContract {
    private let team = Team(name: "EU-rådgivare", mail: ["a@example.org", "b@example.org"])

    private func with(_ body: (SQLiteStore) throws -> Void) throws {
        let directory = try TemporaryDirectory()
        try withExtendedLifetime(directory) {
            let store = try SQLiteStore(directory: directory.path)
            try store.open()
            try body(store)
            try store.close()
        }
    }

    private func draft(
        _ number: Int, items: [StoredItem] = [], role: EditionItem.Role = .news, at: Date = Sample.morning,
        addresses: [String] = []
    ) -> EditionDraft {
        EditionDraft(
            team: team.key, number: number, kind: .regular, created: at,
            content: EditionContent(
                subject: "S \(number)", title: "T", language: .swedish, main: "<p>å</p>", text: "å", markdown: "å",
                json: "{}", stories: items.count,
                chat: ChatEdition(title: "T", summary: "s", language: .swedish, sections: [], json: "")),
            items: items.map { EditionItem(row: $0.row, revision: $0.revision, role: role) },
            addresses: addresses.map {
                EditionDraft.Address(channel: "mail", recipient: $0, messageID: "<\(number).\($0)>")
            })
    }

    private func served(_ through: Int64, at: Date = Sample.morning, slot: Date? = nil) -> TeamServed {
        TeamServed(through: through, at: at, slot: slot)
    }

    @Test func `notices are kept until others stand in their place`() throws {
        try with { store in
            #expect(try store.notices().isEmpty)
            try store.keep(notices: ["a: 1", "å"], now: Sample.morning)
            #expect(try store.notices() == ["a: 1", "å"])
            try store.keep(notices: ["å", "c"], now: Sample.hours(1))
            #expect(try store.notices() == ["å", "c"])
            try store.keep(notices: [], now: Sample.hours(2))
            #expect(try store.notices().isEmpty)
            #expect(try store.firstPass() != nil)
        }
    }

    @Test func `a new team begins with what comes after it, and its slots count as served`() throws {
        try with { store in
            try store.take(Sample.change([Sample.item("1"), Sample.item("2")]))
            let slots = [team.key: TeamSlots(daily: Sample.morning, weekly: nil)]
            let desk = try store.desks([team], slots: slots, now: Sample.hours(1))[0]
            #expect(desk.team == "eu-radgivare")
            #expect(desk.through == 2)
            #expect(desk.slot == Sample.morning)
            #expect(desk.started == Sample.hours(1))
            #expect(desk.lastNumber == 0)
            let again = try store.desks([team], slots: [:], now: Sample.hours(9))[0]
            #expect(again == desk)
        }
    }

    @Test func `candidates are what came later, without back catalogues, and what was edited or corrected`() throws {
        try with { store in
            try store.take(Sample.change([Sample.fullItem("1"), Sample.item("2")], at: Sample.hours(1)))
            let first = try store.lastRow()
            let newcomer = Source(name: "Newcomer", url: "https://new.example/feed")
            try store.synchronize([Sample.harbour, Sample.region, newcomer], now: Sample.hours(2))
            try store.take(Sample.change([Sample.item("old")], source: newcomer, at: Sample.hours(2)))
            try store.take(Sample.change([Sample.fullItem("3")], source: Sample.region, at: Sample.hours(2)))
            let since = Sample.hours(1.5)
            var found = try store.candidates(above: first, editedSince: since)
            #expect(found.map(\.annotated.item.id) == ["3"])
            let whole = try #require(try store.items(ItemQuery(text: "source:region")).first)
            #expect(found[0].annotated.topics == whole.annotated.topics)
            #expect(found[0].annotated.references == whole.annotated.references)
            #expect(found[0].annotated.deadlines == whole.annotated.deadlines)
            #expect(found[0].annotated.places == whole.annotated.places)
            #expect(found[0].annotated.item.contentHTML == nil)
            var edited = Sample.item("2")
            edited.item.contentText = "The quay will not be rebuilt after all, says the harbour office."
            try store.take(Sample.change([edited], at: Sample.hours(3)))
            found = try store.candidates(above: first, editedSince: since)
            #expect(found.map(\.annotated.item.id) == ["2", "3"])
            #expect(try store.matching("\"not be rebuilt\"", among: Set(found.map(\.row))) == [found[0].row])
        }
    }

    @Test func `an edition is stored with its items and deliveries, and read again`() throws {
        try with { store in
            try store.take(Sample.change([Sample.item("1"), Sample.item("2")]))
            let items = try store.all()
            _ = try store.desks([team], slots: [:], now: Sample.morning)
            let edition = try store.publish(
                draft(1, items: items, addresses: team.mail), served: served(2, slot: Sample.hours(1)))
            #expect(edition.items.map(\.row) == items.map(\.row))
            #expect(try store.edition(team: team.key, number: 1) == edition)
            #expect(try store.edition(team: team.key, number: 2) == nil)
            #expect(try store.told(items.map(\.row), team: team.key) == Set(items.map(\.row)))
            #expect(try store.told(items.map(\.row), team: "others") == [])
            let desk = try store.desks([team], slots: [:], now: Sample.morning)[0]
            #expect(desk.lastNumber == 1)
            #expect(desk.through == 2)
            #expect(desk.slot == Sample.hours(1))
            #expect(desk.lastNews == Sample.morning)
            #expect(try store.outbox(due: Sample.morning).map(\.recipient) == team.mail)
            #expect(try store.all()[0].editions == ["EU-rådgivare 1"])
        }
    }

    @Test func `the archive itself refuses news twice for one team, and keeps nothing of the attempt`() throws {
        try with { store in
            try store.take(Sample.change([Sample.item("1")]))
            let items = try store.all()
            _ = try store.publish(draft(1, items: items), served: served(1))
            #expect(throws: RunFailure.self) { try store.publish(draft(2, items: items), served: served(1)) }
            #expect(try store.edition(team: team.key, number: 2) == nil)
            _ = try store.publish(draft(2, items: items, role: .change), served: served(1))
        }
    }

    @Test func `a number that is taken tells of another run`() throws {
        try with { store in
            _ = try store.publish(draft(1), served: served(0))
            let failure = #expect(throws: RunFailure.self) { try store.publish(draft(1), served: served(0)) }
            #expect(failure?.code == .locked)
        }
    }

    @Test func `deliveries wait for their time, and are settled one by one`() throws {
        try with { store in
            let edition = try store.publish(draft(1, addresses: team.mail), served: served(0))
            var outbox = try store.outbox(due: Sample.morning)
            outbox[0].state = .sent
            outbox[1].attempts = 1
            outbox[1].nextAttempt = Sample.hours(1)
            outbox[1].problem = "Busy."
            try store.record(outbox, now: Sample.morning)
            #expect(try store.outbox(due: Sample.hours(0.9)) == [])
            #expect(try store.outbox(due: Sample.hours(1)).map(\.recipient) == ["b@example.org"])
            #expect(try store.deliveries(of: edition.id).map(\.state) == [.sent, .pending])
            #expect(try store.troubledDeliveries(since: Sample.morning).map(\.problem) == ["Busy."])
            // The attempt was planned by a clock that was years ahead.
            outbox[1].nextAttempt = Sample.days(900)
            try store.record([outbox[1]], now: Sample.morning)
            #expect(try store.outbox(due: Sample.hours(2)).count == 1)
        }
    }

    @Test func `a story that was told is known by its number, also when another telling joins it`() throws {
        try with { store in
            try store.take(Sample.change([Sample.item("1")], at: Sample.morning))
            let told = try store.all()
            _ = try store.publish(draft(1, items: told), served: served(1))
            var retold = Sample.item("1")
            retold.item.id = "other"
            try store.take(Sample.change([retold], source: Sample.region, at: Sample.hours(2)))
            let joined = try store.all()
            #expect(joined.count == 2)
            #expect(joined[1].story == told[0].story)
            let known = try store.toldStories([joined[1].story], team: team.key)
            #expect(known.map(\.number) == [1])
            #expect(try store.toldStories([joined[1].story], team: "others") == [])
        }
    }

    @Test func `what was told and edited since is found until the edit is told`() throws {
        try with { store in
            try store.take(Sample.change([Sample.item("1")], at: Sample.morning))
            _ = try store.publish(draft(1, items: try store.all()), served: served(1))
            #expect(
                try store.toldAndEdited(
                    team: team.key, since: Sample.days(-1), editedSince: Sample.hours(2)
                ).isEmpty)
            var edited = Sample.item("1")
            edited.item.contentText = "The quay will be rebuilt two years later, the harbour office says."
            try store.take(Sample.change([edited], at: Sample.hours(3)))
            let found = try store.toldAndEdited(
                team: team.key, since: Sample.days(-1), editedSince: Sample.hours(2))
            #expect(found.map(\.told.revision) == [1])
            #expect(found.map(\.item.revision) == [2])
            _ = try store.publish(draft(2, items: found.map(\.item), role: .change), served: served(1))
            #expect(
                try store.toldAndEdited(
                    team: team.key, since: Sample.days(-1), editedSince: Sample.hours(2)
                ).isEmpty)
        }
    }

    @Test func `the usual number of stories is known after a week`() throws {
        try with { store in
            _ = try store.desks([team], slots: [:], now: Sample.morning)
            try store.take(Sample.change([Sample.item("1"), Sample.item("2")], at: Sample.hours(1)))
            _ = try store.publish(draft(1, items: try store.all(), at: Sample.hours(2)), served: served(2))
            #expect(try store.newsAWeek(team: team.key, now: Sample.days(6)) == nil)
            #expect(try store.newsAWeek(team: team.key, now: Sample.days(14)) == 1)
        }
    }

    @Test func `editions are emptied when they are old and delivered`() throws {
        try with { store in
            _ = try store.publish(draft(1, addresses: ["a@example.org"]), served: served(0))
            try store.emptyEditions(before: Sample.days(1))
            #expect(try store.lastNumbers(team: team.key, limit: 9) == [1])
            var sent = try store.outbox(due: Sample.morning)
            sent[0].state = .sent
            try store.record(sent, now: Sample.morning)
            try store.emptyEditions(before: Sample.days(1))
            #expect(try store.lastNumbers(team: team.key, limit: 9) == [])
            #expect(try store.edition(team: team.key, number: 1)?.content == nil)
        }
    }
}
