/// The place in a configuration where the next feed goes, and the style to write it in.
struct FeedListPlace {
    enum Style {
        /// Lines of their own, with numbers of spaces before the dash and before the keys.
        case block(dash: Int, keys: Int, blankLineBefore: Bool)
        /// `- {…}` on a line of its own.
        case flowEntry(dash: Int, blankLineBefore: Bool)
        /// Inside `[…]`: after an entry without a comma, after one with a comma, or as the first.
        case flow(before: String, after: String)
    }

    /// The scalars that are replaced; empty where the entry is only put in.
    var range: Range<Int>
    /// What goes before the entry: the key `feeds:`, or the end of an unfinished line.
    var prefix: String
    var style: Style
    /// `\n` or `\r\n`, as in the rest of the file.
    var lineBreak: String

    /// The text with the entries in it.
    func adding(_ entries: [FeedEntry], to scalars: [Unicode.Scalar]) -> String {
        String(scalars: scalars[..<range.lowerBound]) + prefix + written(entries)
            + String(scalars: scalars[range.upperBound...])
    }

    private func written(_ entries: [FeedEntry]) -> String {
        switch style {
        case .block(let dash, let keys, let blankLineBefore):
            entries.map { entry in
                (blankLineBefore ? lineBreak : "") + entry.block(dash: dash, keys: keys, lineBreak: lineBreak)
                    + lineBreak
            }.joined()
        case .flowEntry(let dash, let blankLineBefore):
            entries.map { entry in
                (blankLineBefore ? lineBreak : "") + String(repeating: " ", count: dash) + "- \(entry.flow)" + lineBreak
            }.joined()
        case .flow(let before, let after):
            before + entries.map(\.flow).joined(separator: ", ") + after
        }
    }
}
