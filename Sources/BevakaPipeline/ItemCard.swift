import BevakaCore
import BevakaDigest
import Foundation

/// One item for a person at a terminal: what it says, how it was tagged and why, and who else tells the story.
struct ItemCard {
    let item: StoredItem
    let others: [StoredItem]
    /// What its edits changed, newest first.
    var history: [ChangeWords] = []
    let calendar: Calendar

    var text: String {
        let content = item.annotated.item
        var lines = [content.title ?? "(without a title)", ""]
        lines += [
            row("Item", item.publicID + (item.revision > 1 ? ", revision \(item.revision)" : "")),
            row("Source", item.sourceName), row("Address", content.url),
            row("Published", content.published.map(moment)),
            row("First seen", moment(item.firstSeen)), row("Language", item.annotated.language?.rawValue),
            row("Tags", content.categories.map { $0.label ?? $0.term }.joined(separator: ", ")),
            row("Editions", item.editions.joined(separator: ", ")),
        ].compactMap(\.self)
        lines += section("Topics", item.annotated.topics.flatMap(topic))
        lines += section("Corrected", item.corrections.map(correction))
        lines += section("Changes", history.flatMap { [$0.heading] + $0.lines.map { "  " + $0 } })
        lines += section("Documents", item.annotated.references.map { "\($0.text)  \($0.url ?? $0.id)" })
        lines += section("Dates", item.annotated.deadlines.map(date))
        lines += section("Places", item.annotated.places.map { "\($0.name) (\($0.text))" })
        lines += section("The same story", story)
        lines += section("Said of stories", item.storyRulings.map(ruling))
        lines += section("Text", [content.contentText ?? content.summary].compactMap(\.self))
        return lines.joined(separator: "\n")
    }

    private func topic(_ match: TopicMatch) -> [String] {
        ["\(match.id.rawValue)  \(Int((match.score * 100).rounded())) %"]
            + match.evidence.map { "  \($0.field.rawValue) \($0.start)–\($0.end)  \"\($0.match)\"  (\($0.term))" }
    }

    /// Every telling with the reason why it is there, the lead marked.
    private var story: [String] {
        guard !others.isEmpty else { return [] }
        return ([item] + others).flatMap { telling in
            [
                "\(telling.publicID)  \(telling.sourceName): \(telling.annotated.item.title ?? "")"
                    + (telling.isLead ? "  (leads)" : "") + (telling.publicID == item.publicID ? "  (this item)" : ""),
                "  " + reason(telling.storyLink),
            ]
        }
    }

    private func reason(_ link: StoryLink?) -> String {
        guard let link else { return "the first telling" }
        return link.text + (link.other.map { ", with \($0)" } ?? ", with an item that was pruned")
    }

    private func ruling(_ ruling: StoryRuling) -> String {
        let other = ruling.item == item.publicID ? ruling.other : ruling.item
        let who = ruling.author.map { ", \($0)" } ?? ""
        return (ruling.areOne ? "one story with " : "another story than ") + "\(other)  \(moment(ruling.at))\(who)"
    }

    private func correction(_ correction: Correction) -> String {
        let who = correction.author.map { ", \($0)" } ?? ""
        let tagger = correction.taggerScore.map { "the tagger gives it with \(TopicList.percent($0))" }
        return "\(CorrectionNotation.text(correction))  \(moment(correction.at))\(who); "
            + (tagger ?? "the tagger does not give it")
    }

    private func date(_ deadline: Deadline) -> String {
        [
            deadline.date, deadline.time, deadline.timezone, deadline.kind.rawValue, deadline.stage,
            "\"\(deadline.text)\"",
        ]
        .compactMap(\.self).joined(separator: " ")
    }

    private func moment(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        return String(
            format: "%04d-%02d-%02d %02d:%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0, parts.hour ?? 0,
            parts.minute ?? 0)
    }

    private func row(_ name: String, _ value: String?) -> String? {
        guard let value, !value.isEmpty else { return nil }
        return name.padding(toLength: 12, withPad: " ", startingAt: 0) + value
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0.replacing("\n", with: "\n  ") }
    }
}
