/// A table of plain text: columns as wide as they need, parted by two blanks, the last one ragged.
struct PlainTable {
    var rows: [[String]] = []
    /// Columns of numbers stand at the right.
    var rightAligned: Set<Int> = []
    /// What is longer is cut, except in the last column.
    var widest = 28

    var lines: [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            min(widest, rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0)
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                column == row.count - 1 && !rightAligned.contains(column)
                    ? cell : fit(cell, widths[column], right: rightAligned.contains(column))
            }
            return cells.joined(separator: "  ")
        }
    }

    private func fit(_ text: String, _ width: Int, right: Bool) -> String {
        if text.count > width { return text.prefix(max(0, width - 1)) + "…" }
        let padding = String(repeating: " ", count: width - text.count)
        return right ? padding + text : text + padding
    }
}
