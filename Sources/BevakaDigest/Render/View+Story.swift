import BevakaCore

extension View {
    /// More than these are left to the page of the item.
    private static let references = 6
    private static let deadlines = 3
    private static let evidence = 4

    /// A story in full.
    func story(_ story: Story) -> Fields {
        return line(story).merging(
            [
                "lead": orFalse(story.text.lead),
                "topics": story.topics.map(mark),
                "deadlines": story.deadlines.prefix(Self.deadlines).map(deadline),
                "references": story.references.prefix(Self.references).map(reference),
                "hasReferences": !story.references.isEmpty,
                "also": story.others.map(other),
                "hasAlso": !story.others.isEmpty,
            ], uniquingKeysWith: { _, new in new })
    }

    /// A story on one line: headline, source, time.
    func line(_ story: Story) -> Fields {
        [
            "id": story.lead.publicID,
            "headline": headline(story),
            "url": orFalse(WebLink(story.lead.annotated.item.url)?.text),
            "foreign": foreign(story.language),
            "source": PlainText.line(story.lead.sourceName),
            "time": time(story.date),
        ]
    }

    func headline(_ story: Story) -> String { story.text.headline ?? phrases[.untitled] }

    /// A deadline that closes soon: `fredag 27 november 2026 (om 3 dagar)`.
    func closing(_ closing: ClosingSoon) -> Fields {
        let left =
            switch closing.daysLeft {
            case 0: phrases[.today]
            case 1: phrases[.tomorrow]
            default: phrases(.inDays, closing.daysLeft)
            }
        return line(closing.story).merging(
            deadline(closing.deadline).merging(["left": left], uniquingKeysWith: { _, new in new }),
            uniquingKeysWith: { _, new in new })
    }

    private func deadline(_ deadline: Deadline) -> Fields {
        let stage = deadline.stage.map { " (\(PlainText.line($0)))" } ?? ""
        return [
            "kind": phrases.words(for: deadline.kind) + stage, "date": words.deadline(deadline),
            "isPressing": deadline.kind.closes,
        ]
    }

    private func reference(_ reference: Reference) -> Fields {
        ["text": PlainText.line(reference.text), "link": orFalse(WebLink(reference.url)?.text)]
    }

    private func other(_ telling: StoredItem) -> Fields {
        [
            "name": PlainText.line(telling.sourceName), "link": orFalse(WebLink(telling.annotated.item.url)?.text),
            "tongue": foreign(telling.annotated.foundLanguage),
        ]
    }

    /// A topic with the words that speak for it, as they stand in the text.
    private func mark(_ match: TopicMatch) -> Fields {
        var seen: Set<String> = []
        let terms = match.evidence.map {
            PlainText.line($0.match.isEmpty ? $0.term.replacing("*", with: "") : $0.match)
        }
        .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
        return [
            "name": name(of: match.id), "hue": hue(of: match.id),
            "terms": terms.isEmpty ? false : terms.prefix(Self.evidence).joined(separator: ", "),
        ]
    }
}
