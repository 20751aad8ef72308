import BevakaCore

/// Names that become file names (`queries/SLUG.atom`), in which only letters and digits count.
struct FileNames {
    private var lines: [String: Int] = [:]

    /// Complains of a name without letters, and of one that another has already.
    mutating func check(_ name: String, at position: TextPosition, for reader: NodeReader) {
        let letters = Slug.of(name)
        if !name.contains(where: { $0.isLetter || $0.isNumber }) {
            reader.reading.complain("found \"\(name)\" as a name, expected one with letters or digits", at: position)
        } else if let line = lines[letters] {
            reader.reading.complain(
                "found \"\(name)\", which has the letters of the name on line \(line), expected each name once",
                at: position)
        } else {
            lines[letters] = position.line
        }
    }
}
