import BevakaCore

/// Reads a search: a query of `queries:`, or `match:` and `not:` of a team.
struct SearchReader {
    let topics: TopicNames
    let feeds: [Source]
    let notation: SearchNotation

    /// Nil after a complaint.
    ///
    /// - Parameter owner: `the team "Maritime watch"`, for what a person should know of it.
    func read(_ reader: NodeReader, of owner: String) -> String? {
        guard let text = reader.text(expected: "a search query") else { return nil }
        let sources = feeds.map(\.name) + feeds.compactMap(\.group)
        if let problem = notation.problem(text, topics.known.map(\.rawValue), sources) {
            reader.complain("the search \(reader.found) \(problem)")
            return nil
        }
        let exclusions = notation.exclusions(text)
        if !exclusions.isEmpty {
            reader.notice(
                .exclusion,
                "\(owner): \(exclusions.joined(separator: " and ")) in the search \(reader.found) leaves out what has it; "
                    + "earlier versions of bevaka passed the sign over and looked for it")
        }
        return text
    }
}
