import BevakaCore
import Foundation

/// A dossier for a person at a terminal: the names first, then the timeline, whose last line is the newest.
struct DossierCard {
    let dossier: Dossier
    let calendar: Calendar

    var text: String {
        var lines = dossier.names.prefix(1).map { [$0.id, $0.url].compactMap(\.self).joined(separator: "  ") }
        lines += dossier.names.dropFirst().map(alsoKnown)
        lines.append("")
        if dossier.entries.isEmpty { lines.append("No item of the archive speaks of it.") }
        if dossier.leftOut > 0 {
            lines.append("… \(dossier.leftOut) earlier \(dossier.leftOut == 1 ? "story" : "stories"); see --limit.")
        }
        return (lines + dossier.entries.flatMap(entry)).joined(separator: "\n")
    }

    private func alsoKnown(_ name: DocumentName) -> String {
        let reason: String
        switch name.reason {
        case .asked: reason = ""
        case .rule: reason = ", which follows from its number"
        case .named(let other, let items):
            let more = items.count > 3 ? " and \(items.count - 3) more" : ""
            let several = items.count == 1 ? "item" : "\(items.count) items"
            reason = ", named with \(other) in \(several) (\(items.prefix(3).joined(separator: ", "))\(more))"
        }
        return "also \(name.id)\(reason)"
    }

    private func entry(_ entry: Dossier.Entry) -> [String] {
        let margin = String(repeating: " ", count: 12)
        let title = entry.lead.annotated.item.title ?? String((entry.lead.annotated.item.summary ?? "").prefix(80))
        var lines = [DayText.text(entry.date, calendar) + "  " + title]
        let others = entry.others.isEmpty ? "" : "; also " + entry.others.map(source).joined(separator: ", ")
        lines.append(margin + source(entry.lead) + others)
        lines += entry.deadlines.map { margin + "→ " + date($0) }
        return lines
    }

    private func source(_ item: StoredItem) -> String { "\(item.sourceName) (\(item.publicID))" }

    private func date(_ deadline: Deadline) -> String {
        let stage = deadline.stage.map { " (\($0))" } ?? ""
        let day = [deadline.date, deadline.time, deadline.timezone].compactMap(\.self).joined(separator: " ")
        return "\(deadline.kind.rawValue)\(stage) \(day): \"\(deadline.text.prefix(160))\""
    }
}
