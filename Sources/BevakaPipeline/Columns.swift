/// Columns of a table for terminals, two spaces apart, the last one ragged. A cell longer than its column's bound is cut.
enum Columns {
    /// - Parameter widest: of every column but the last, in characters.
    static func text(_ rows: [[String]], widest: Int = 40) -> String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            min(widest, rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0)
        }
        return rows.map { row in
            let kept = row.prefix((row.lastIndex { !$0.isEmpty } ?? 0) + 1)
            return kept.enumerated().map { column, cell in
                column == kept.count - 1 && (column == row.count - 1 || cell.count <= widest)
                    ? cell : fit(cell, widths[column])
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private static func fit(_ cell: String, _ width: Int) -> String {
        cell.count > width
            ? cell.prefix(max(0, width - 1)) + "…" : cell + String(repeating: " ", count: width - cell.count)
    }
}
