import BevakaConfig
package import BevakaCore
import BevakaStore
import BevakaTag
import Foundation

/// What advisers say of topics. It needs no lock: each call is one transaction, which waits for a pass to finish its own.
extension Workplace {
    /// Stores that an item has topics, or has them not.
    ///
    /// - Parameters:
    ///   - words: `+maritime`, `-energy`.
    ///   - author: nil takes the name of the user who runs the command.
    /// - Returns: the topics that the item has now.
    /// - Throws: ``RunFailure`` 64 for an unknown item or topic.
    package func correct(_ item: String, _ words: [String], author: String?) throws(RunFailure) -> String {
        let corrections = try CorrectionNotation.read(
            words, topics: try topicNames(), author: speaker(author), at: now())
        guard !corrections.isEmpty else {
            throw RunFailure(
                .usage, "Say which topics: bevaka correct \(item) +maritime -energy. `bevaka topics` lists them.")
        }
        return Self.line(try writableArchive().correct(item, corrections))
    }

    /// Takes the corrections of an item back.
    package func withdrawCorrections(of item: String) throws(RunFailure) -> String {
        Self.line(try writableArchive().withdrawCorrections(of: item))
    }

    /// Every corrected item: the last correction first.
    package func correctionList() throws(RunFailure) -> String {
        let items = try archive(readOnly: true).correctedItems()
        guard !items.isEmpty else { return "Nothing has been corrected." }
        let rows = items.flatMap { item in
            item.corrections.map { correction in
                [
                    item.publicID, CorrectionNotation.text(correction), day(correction.at), correction.author ?? "",
                    item.sourceName, item.annotated.item.title ?? "",
                ]
            }
        }
        return PlainTable(rows: rows).lines.joined(separator: "\n")
    }

    /// Calls `body` with a line of JSON for each corrected item: labelled items, as `bevaka evaluate` reads them.
    package func exportCorrections(_ body: (String) -> Void) throws(RunFailure) {
        for item in try archive(readOnly: true).correctedItems() {
            body(Self.labelled(item).line(corrections: item.corrections))
        }
    }

    static func labelled(_ stored: StoredItem) -> LabelledItem {
        var item = stored.annotated.item
        item.id = stored.publicID
        let declared = item.language.flatMap(Language.init(tag:))
        return LabelledItem(
            item: item, language: stored.annotated.language ?? declared ?? Language(rawValue: "und"),
            topics: Set(stored.annotated.topics.map(\.id)))
    }

    /// The topics that there are, known without reading their terms.
    private func topicNames() throws(RunFailure) -> [TopicID] {
        let bundled = try Vocabulary.bundledTopics()
        return bundled + settings.topics.map(\.id).filter { !bundled.contains($0) }
    }

    /// Who says something: as named, else the user who runs the command; nil when neither is known.
    func speaker(_ author: String?) -> String? {
        let name = (author ?? environment["USER"] ?? environment["LOGNAME"])?
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return name?.isEmpty == true ? nil : name
    }

    /// An archive that is there already: a correction is no reason to make one.
    func writableArchive() throws(RunFailure) -> SQLiteStore {
        try requireArchive()
        return try archive(readOnly: false)
    }

    /// - Throws: ``RunFailure`` 65 when there is no archive.
    func requireArchive() throws(RunFailure) {
        if !FileManager.default.fileExists(atPath: cache + "/" + SQLiteStore.fileName) {
            _ = try archive(readOnly: true)
        }
    }

    private func day(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    private static func line(_ item: StoredItem) -> String {
        let topics = item.annotated.topics.map(\.id.rawValue).joined(separator: " ")
        return "\(item.publicID)  \(topics.isEmpty ? "no topic" : topics)  \(item.annotated.item.title ?? "")"
    }
}
