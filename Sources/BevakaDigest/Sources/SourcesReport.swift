package import BevakaCore
package import FoundationEssentials

/// The health of the sources for `bevaka sources`.
package struct SourcesReport: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        /// Columns for a terminal, and one line of totals.
        case table
        /// An array of objects, one a source, in the order of the configuration.
        case json
    }

    private let room: DigestRoom

    package init(_ room: DigestRoom) {
        self.room = room
    }

    package func render(
        _ sources: [SourceHealth], format: Format, language: Language, timeZone: TimeZone, now: Date
    ) throws(RunFailure) -> String {
        switch format {
        case .json: return try JSONText.of(sources.map { SourceDocument($0, now: now) })
        case .table:
            let view = View(phrases: room.phrases(language), timeZone: timeZone, topics: [], now: now)
            return table(sources.map { SourceRow($0, view: view, now: now) }, view)
                + "\n" + view.totals(Coverage(sources, now: now)) + "\n"
        }
    }

    private func table(_ rows: [SourceRow], _ view: View) -> String {
        let head: [Phrase] = [
            .sourceName, .sourceLastSuccess, .sourceLastNewItem, .sourceNextCheck, .sourceFailures, .sourceRhythm,
            .sourceState,
        ]
        let lines = rows.map { row in
            [
                row.name, row.lastSuccess, row.lastNewItem, row.nextCheck, String(row.failures), row.rhythm,
                row.stateWords,
            ]
        }
        return TextTable.lines([head.map { view.phrases[$0] }] + lines)
    }
}
