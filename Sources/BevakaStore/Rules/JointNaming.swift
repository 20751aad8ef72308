/// Whether an item that names one procedure and one proposal says that they are the same file.
///
/// A newsletter names many things, and two documents of one page need not have to do with each other: they must be of the
/// same or neighbouring years, and stand near each other, or both in the title and the beginning.
struct JointNaming {
    /// Scalars between two names in one breath.
    static let near = 300
    /// Scalars of a text that are its beginning.
    static let lead = 400

    var title: String
    var text: String
    /// The addresses of the item itself.
    var addresses: [String]

    /// - Parameters:
    ///   - procedure: normal form and words as written.
    ///   - proposal: the same.
    func joins(
        _ procedure: (id: String, text: String), _ proposal: (id: String, text: String)
    ) -> Bool {
        guard let procedureYear = Int(procedure.id.prefix(4)),
            let proposalYear = proposal.id.split(separator: "/").dropFirst().first.flatMap({ Int($0) }),
            abs(procedureYear - proposalYear) <= 1, let first = place(of: procedure.text),
            let second = place(of: proposal.text)
        else { return false }
        return max(first, second) <= Self.lead || abs(first - second) <= Self.near
    }

    /// Scalars from the beginning of the text; 0 for the title and the item's own address; nil for what is only linked.
    private func place(of words: String) -> Int? {
        if addresses.contains(words) || title.firstRange(of: words) != nil { return 0 }
        guard let range = text.firstRange(of: words) else { return nil }
        return text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    }
}
