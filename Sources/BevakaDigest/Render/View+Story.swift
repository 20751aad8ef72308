import BevakaCore

extension View {
    /// More than these are left to the page of the item.
    private static let references = 6
    private static let deadlines = 3
    private static let evidence = 4

    /// A story in full.
    func story(_ story: Story) -> Fields {
        let text = story.text
        return line(story, headline: text.headline).with("lead", text.lead).with("near", near(story)).merging([
            "headlineMarked": marked(text.headline ?? phrases[.untitled], of: text.headlineField, in: story),
            "leadMarked": marked(text.lead, of: .text, in: story),
            "topics": story.topics.map(topic),
            "deadlines": story.deadlines.prefix(Self.deadlines).map(deadline),
            "references": story.references.prefix(Self.references).map(reference),
            "hasReferences": !story.references.isEmpty,
            "also": story.others.map(other),
            "hasAlso": !story.others.isEmpty,
        ])
    }

    /// A story on one line: headline, source, time.
    func line(_ story: Story) -> Fields {
        line(story, headline: StoryText.headline(of: story.lead.annotated.item))
    }

    private func line(_ story: Story, headline: String?) -> Fields {
        let fields: Fields = [
            "id": story.lead.publicID,
            "headline": headline ?? phrases[.untitled],
            "told": told(story),
            "foreign": foreign(story.language),
            "source": PlainText.line(story.lead.sourceName),
            "time": time(story.date),
        ]
        return fields.with("url", WebLink(story.lead.annotated.item.url)?.text)
    }

    func headline(_ story: Story) -> String {
        StoryText.headline(of: story.lead.annotated.item) ?? phrases[.untitled]
    }

    /// Places near the region that the story is about: `Stockholm, Östersjön`.
    private func near(_ story: Story) -> String? {
        let places = story.relevance.places.prefix(Self.evidence).map(PlainText.line)
        return places.isEmpty ? nil : places.joined(separator: ", ")
    }

    /// `först i nr 11, 20 november`; false for a story that is new.
    private func told(_ story: Story) -> Any {
        guard let told = story.told else { return false }
        let day = words.short(told.date, year: year)
        return ["words": phrases(.toldBefore, ["n": phrases.number(told.number), "date": day])] as Fields
    }

    /// A deadline that closes soon: `fredag 27 november 2026`, `om 4 dagar`.
    func closing(_ closing: ClosingSoon) -> Fields {
        let left =
            switch closing.daysLeft {
            case 0: phrases[.today]
            case 1: phrases[.tomorrow]
            default: phrases(.inDays, closing.daysLeft)
            }
        return line(closing.story).merging(deadline(closing.deadline)).merging(["left": left])
    }

    private func deadline(_ deadline: Deadline) -> Fields {
        let stage = deadline.stage.map { " (\(PlainText.line($0)))" } ?? ""
        return [
            "kind": phrases.words(for: deadline.kind) + stage, "date": words.deadline(deadline),
            "isPressing": deadline.kind.closes,
        ]
    }

    private func reference(_ reference: Reference) -> Fields {
        let fields: Fields = ["text": PlainText.line(reference.text)]
        return fields.with("link", WebLink(reference.url)?.text)
    }

    private func other(_ telling: StoredItem) -> Fields {
        let fields: Fields = [
            "name": PlainText.line(telling.sourceName), "tongue": foreign(telling.annotated.foundLanguage),
        ]
        return fields.with("link", WebLink(telling.annotated.item.url)?.text)
    }

    /// A line with those words marked that speak most for the story's topics, each in its topic's colour; nothing for no
    /// line.
    private func marked(_ line: String?, of field: Evidence.Field?, in story: Story) -> [Fields] {
        guard let line else { return [] }
        guard let field else { return [["text": line, "mark": false]] }
        let told = story.lead.annotated
        let topics = story.topics.compactMap { shown in told.topics.first { $0.id == shown.id } }
            .map { TopicMatch(id: $0.id, score: $0.score, evidence: Self.strongest($0)) }
        return MarkedLine(line, of: field, in: told.item, topics: topics).pieces.map { piece in
            let mark = piece.topic.map { ["hue": String(hue(of: $0))] as Fields }
            return ["text": piece.text, "mark": orFalse(mark)]
        }
    }

    /// A topic with the words that speak most for it, as they stand in the text.
    private func topic(_ match: TopicMatch) -> Fields {
        let terms = Self.strongest(match).map(Self.words(of:))
        let fields: Fields = ["name": name(of: match.id), "hue": String(hue(of: match.id))]
        return fields.with("terms", terms.isEmpty ? nil : terms.joined(separator: ", "))
    }

    /// The evidence that is told: the strongest, and the same words once.
    private static func strongest(_ match: TopicMatch) -> [Evidence] {
        var seen: Set<String> = []
        let told = match.evidence.filter { evidence in
            let words = words(of: evidence)
            return !words.isEmpty && seen.insert(words.lowercased()).inserted
        }
        return Array(told.prefix(evidence))
    }

    private static func words(of evidence: Evidence) -> String {
        PlainText.line(evidence.match.isEmpty ? evidence.term.replacing("*", with: "") : evidence.match)
    }
}
