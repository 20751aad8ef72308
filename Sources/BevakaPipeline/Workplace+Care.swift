import BevakaConfig
package import BevakaCore
import BevakaDigest
import BevakaStore
import BevakaTag
import Foundation

/// What administrators ask: health, checks, upkeep.
extension Workplace {
    /// Every source with its health: a table for people, or JSON.
    package func sources(asJSON: Bool) throws(RunFailure) -> String {
        let report = try SourcesReport(digestRoom()).render(
            try health(), format: asJSON ? .json : .table, language: .english, timeZone: settings.timeZone, now: now())
        let moves = try asJSON ? [] : self.moves()
        guard !moves.isEmpty else { return report }
        let lines = moves.map { "\($0.name) has moved for good: \($0.to)" }
        return report + lines.joined(separator: "\n") + "\nbevaka sources --adopt-moves writes this into feeds.yml.\n"
    }

    /// One screen for an administrator; a failure when monitoring should ring.
    package func status() throws(RunFailure) -> (text: String, failure: RunFailure?) {
        let deliveries = try archive(readOnly: true).troubledDeliveries(since: now().addingTimeInterval(-7 * 86_400))
        let report = StatusReport(health: try health(), now: now(), calendar: calendar, deliveries: deliveries)
        return (report.text, report.failure)
    }

    /// Checks what the configuration alone does not show: vocabularies and templates.
    ///
    /// - Returns: a line that sums up what is configured, and what a person should know of it all the same.
    /// - Throws: ``RunFailure`` 78 with every mistake.
    package func check() throws(RunFailure) -> (summary: String, warnings: [String]) {
        let vocabulary = try vocabulary()
        _ = try digestRoom()
        let off = settings.feeds.count - settings.followed.count
        let summary =
            "\(configurationPath) is right: \(settings.followed.count) sources"
            + (off > 0 ? " (\(off) more switched off)" : "")
            + ", \(vocabulary.topics.count) topics, \(settings.teams.count) teams"
        return (summary, settings.notices.map { "\($0.place): \($0.message)" })
    }

    /// Removes items first seen before a moment; their identities stay.
    package func prune(before text: String) throws(RunFailure) -> Int {
        let limit = try moment(text, option: "--before")
        try requireArchive()
        let held = try lock()
        defer { _ = held }
        return try archive(readOnly: false).prune(before: limit)
    }

    /// Copies the archive, consistent also while a pass runs.
    package func backup(to file: String) throws(RunFailure) {
        try archive(readOnly: true).backup(to: file)
    }

    /// The health of the configured sources, also of those never asked yet.
    func health() throws(RunFailure) -> [SourceHealth] {
        let known = Dictionary(
            try archive(readOnly: true).health().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return settings.followed.map {
            known[$0.name]
                ?? SourceHealth(name: $0.name, url: $0.url, group: $0.group, weight: $0.weight, firstSeen: now())
        }
    }
}
