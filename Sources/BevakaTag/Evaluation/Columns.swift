/// Lines of a table: the first cell to the left, the others to the right.
enum Columns {
    static func line(_ cells: [String], widths: [Int]) -> String {
        var line = ""
        for (index, (cell, width)) in zip(cells, widths).enumerated() {
            let padding = String(repeating: " ", count: max(0, width - cell.count))
            line += index == 0 ? cell + padding : padding + cell
        }
        return line
    }
}
