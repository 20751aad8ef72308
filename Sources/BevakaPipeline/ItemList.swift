import BevakaCore
import Foundation

/// How a list of found items is printed.
package enum ItemListFormat: String, CaseIterable, Sendable {
    case table, json, csv, atom
}

/// Found items, as `bevaka search` prints them.
struct ItemList {
    let items: [StoredItem]
    let calendar: Calendar

    /// One line an item: identifier, day, topics, source, title.
    var table: String {
        guard !items.isEmpty else { return "Nothing found." }
        let rows = items.map { [$0.publicID, day($0), topics($0), $0.sourceName, title($0)] }
        let widths = (0..<4).map { column in min(28, rows.map { $0[column].count }.max() ?? 0) }
        return rows.map { row in
            (0..<4).map { Self.fit(row[$0], widths[$0]) }.joined(separator: "  ") + "  " + row[4]
        }.joined(separator: "\n")
    }

    /// A JSON array of the same objects as `bevaka export`.
    var json: String { JSONText.encode(items.map(ExportDocument.init), pretty: true) }

    /// RFC 4180, with a header line.
    var csv: String {
        let header = ["id", "published", "source", "language", "topics", "title", "url"]
        let rows = items.map { item in
            [
                item.publicID, item.annotated.item.published.map { $0.formatted(.iso8601) } ?? "", item.sourceName,
                item.annotated.language?.rawValue ?? "", topics(item), title(item), item.annotated.item.url ?? "",
            ]
        }
        return ([header] + rows).map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\r\n")
    }

    private func day(_ item: StoredItem) -> String {
        let parts = calendar.dateComponents(
            [.year, .month, .day], from: item.annotated.item.published ?? item.firstSeen)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    private func topics(_ item: StoredItem) -> String {
        item.annotated.topics.map(\.id.rawValue).joined(separator: " ")
    }

    private func title(_ item: StoredItem) -> String {
        item.annotated.item.title ?? String((item.annotated.item.summary ?? "").prefix(80))
    }

    private static func fit(_ text: String, _ width: Int) -> String {
        text.count > width
            ? text.prefix(max(0, width - 1)) + "…" : text + String(repeating: " ", count: width - text.count)
    }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { [",", "\"", "\n", "\r", "\r\n"].contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
