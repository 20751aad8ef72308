import BevakaCore
import Testing

@testable import BevakaDigest

struct SelectionTests {
    private func digest(_ items: [StoredItem], wanted: [String] = []) -> Digest {
        DigestComposer(request: Sample.request(items: items, wanted: wanted)).digest()
    }

    @Test func `every item is shown, merged or counted as left out`() {
        for wanted in [[], ["maritime"], ["energy", "cohesion"], ["unheard-of"]] {
            let counts = digest(Sample.news, wanted: wanted).counts
            #expect(counts.items == Sample.news.count)
            #expect(counts.items == counts.shown + counts.merged + counts.withoutTopic + counts.otherTopics)
            #expect(counts.withoutTopic == 1)
        }
    }

    @Test func `an item that comes twice counts once`() {
        #expect(digest(Sample.news + Sample.news).counts == digest(Sample.news).counts)
    }

    @Test func `a story stands once, in the section of its topic with the best priority`() {
        let digest = digest(Sample.news)
        #expect(digest.sections.map(\.kind.id) == ["cohesion", "energy", "maritime"])
        let story = digest.sections[0].stories[0]
        #expect(story.topics.map(\.id.rawValue) == ["cohesion", "transport"])
        #expect(story.topics[1].score == 0.97)
    }

    @Test func `the reader's own topics alone make sections and marks`() {
        let digest = digest(Sample.news, wanted: ["transport"])
        #expect(digest.sections.map(\.kind.id) == ["transport"])
        #expect(digest.sections[0].stories[0].topics.map(\.id.rawValue) == ["transport"])
        #expect(digest.counts.otherTopics == 3)
    }

    @Test func `the store's choice leads, and the others are listed once each`() {
        let story = digest(Sample.news).sections[0].stories[0]
        #expect(story.lead.row == 1)
        #expect(story.others.map(\.sourceName) == ["Baltic Ports Forum", "Sound Cities"])
        #expect(story.items == 3)
    }

    @Test func `without the store's lead the weightiest source leads`() {
        let light = Sample.item(1, "A", story: 9, source: "Light", topics: [Sample.match("energy")], isLead: false)
        let heavy = Sample.item(
            2, "B", story: 9, source: "Heavy", weight: 2, topics: [Sample.match("energy")], isLead: false)
        #expect(digest([light, heavy]).sections[0].stories[0].lead.sourceName == "Heavy")
    }

    @Test func `a topic that is no longer configured shows nothing`() {
        let counts = digest([Sample.item(1, "A", topics: [Sample.match("forgotten")])]).counts
        #expect(counts.otherTopics == 1)
    }

    @Test(arguments: [
        (
            Sample.item(1, "surer", topics: [Sample.match("energy", 0.95)]),
            Sample.item(2, "vaguer", topics: [Sample.match("energy", 0.6)])
        ),
        (
            Sample.item(1, "heavy", weight: 2, topics: [Sample.match("energy")]),
            Sample.item(2, "light", topics: [Sample.match("energy")])
        ),
        (
            Sample.item(1, "fresh", topics: [Sample.match("energy")]),
            Sample.item(2, "old", topics: [Sample.match("energy")], published: "2026-11-14T08:00:00Z")
        ),
        (
            Sample.item(
                1, "pressing", topics: [Sample.match("energy")],
                deadlines: [Deadline(kind: .application, date: "2026-11-30", text: "30 November")]),
            Sample.item(
                2, "far", topics: [Sample.match("energy")],
                deadlines: [Deadline(kind: .application, date: "2027-05-30", text: "30 May")])
        ),
    ])
    func `what matters more stands first`(_ first: StoredItem, _ second: StoredItem) {
        for items in [[first, second], [second, first]] {
            #expect(digest(items).sections[0].stories.map(\.lead.row) == [1, 2])
        }
    }

    @Test func `deadlines that are past, far or of an opening do not close soon`() {
        let dates = ["2026-11-22", "2026-11-23", "2026-12-07", "2026-12-08", "2026-11", "2026-12", "soon"]
        let deadlines = dates.map { Deadline(kind: .application, date: $0, text: $0) }
        let opening = Deadline(kind: .opens, date: "2026-11-24", text: "opens")
        let item = Sample.item(1, "A", topics: [Sample.match("energy")], deadlines: deadlines + [opening])
        let digest = digest([item])
        #expect(digest.closing.map(\.deadline.date) == ["2026-11-23", "2026-11", "2026-12-07"])
        #expect(digest.closing.map(\.daysLeft) == [0, 7, 14])
        #expect(digest.sections[0].stories[0].deadlines.map(\.date).last == "2026-12")
    }
}
