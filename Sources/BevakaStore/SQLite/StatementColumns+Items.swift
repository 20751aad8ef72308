import BevakaCore
import FoundationEssentials

/// Rows that more than one reader reads, in the order of their SELECTs.
extension StatementColumns {
    /// Where an item stands in the archive, then the item itself as `annotated` reads it.
    mutating func stored(
        _ annotated: (inout StatementColumns, Language?) -> AnnotatedItem
    ) -> StoredItem {
        let row = integer() ?? 0
        let publicID = text() ?? ""
        let sourceName = text() ?? ""
        let sourceGroup = text()
        let sourceWeight = real() ?? 1
        let story = integer() ?? row
        let lead = integer() ?? row
        let firstSeen = date() ?? .distantPast
        let arrived = date()
        let revision = Int(integer() ?? 1)
        let language = text().map(Language.init(rawValue:))
        return StoredItem(
            row: row, publicID: publicID, sourceName: sourceName, sourceGroup: sourceGroup, sourceWeight: sourceWeight,
            annotated: annotated(&self, language), story: story, isLead: lead == row, firstSeen: firstSeen,
            arrived: arrived, revision: revision)
    }

    mutating func topicMatch() -> TopicMatch {
        let id = TopicID(rawValue: text() ?? "")
        let score = real() ?? 0
        return TopicMatch(id: id, score: score, evidence: EvidenceCoding.evidence(text()))
    }

    mutating func reference() -> Reference {
        let kind = text() ?? ""
        let written = text() ?? ""
        return Reference(kind: kind, text: written, id: text() ?? "", url: text())
    }

    mutating func deadline() -> Deadline {
        let kind = text().flatMap(Deadline.Kind.init(rawValue:)) ?? .other
        let stage = text()
        let date = text() ?? ""
        let time = text()
        let zone = text()
        return Deadline(kind: kind, stage: stage, date: date, time: time, timezone: zone, text: text() ?? "")
    }

    mutating func place() -> Place {
        let id = text() ?? ""
        let name = text() ?? ""
        return Place(id: id, name: name, text: text() ?? "")
    }
}
