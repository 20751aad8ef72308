import BevakaCore

/// What is for a team: its topics, languages, sources, queries and least score, and the dossiers that it follows.
struct TeamSelection: Sendable {
    let team: Team
    /// Rows that match the team's queries; nil where it has none.
    let matching: Set<Int64>?
    let unwanted: Set<Int64>
    /// Rows that speak of a dossier which the team follows.
    let followed: Set<Int64>

    private let topics: Set<TopicID>
    private let languages: Set<Language>
    private let sources: Set<String>

    init(team: Team, matching: Set<Int64>? = nil, unwanted: Set<Int64> = [], followed: Set<Int64> = []) {
        self.team = team
        self.matching = matching
        self.unwanted = unwanted
        self.followed = followed
        topics = Set(team.topics)
        languages = Set(team.languages)
        sources = Set(team.sources)
    }

    /// The selection among these items, with the team's queries asked.
    ///
    /// - Throws: ``RunFailure`` 64 for a query that cannot be read, 74 when the archive cannot.
    init(team: Team, among items: [StoredItem], in store: any Store) throws(RunFailure) {
        let rows = Set(items.map(\.row))
        self.init(
            team: team,
            matching: try team.match.map { text throws(RunFailure) in try store.matching(text, among: rows) },
            unwanted: try team.not.map { text throws(RunFailure) in try store.matching(text, among: rows) } ?? [])
    }

    /// A followed dossier is told whatever the rest of the selection says.
    func wants(_ item: StoredItem) -> Bool {
        if followed.contains(item.row) { return true }
        // A text too short to tell its language is better read than lost.
        if !languages.isEmpty, let language = item.annotated.language, !languages.contains(language) { return false }
        if !sources.isEmpty {
            guard sources.contains(item.sourceName) || item.sourceGroup.map(sources.contains) == true else {
                return false
            }
        }
        if let matching, !matching.contains(item.row) { return false }
        return !unwanted.contains(item.row) && hasTopic(item)
    }

    private func hasTopic(_ item: StoredItem) -> Bool {
        let scores = item.annotated.topics.lazy
            .filter { topics.isEmpty || topics.contains($0.id) }.map(\.score)
        guard let best = scores.max() else { return topics.isEmpty && team.minimumScore == 0 }
        return best >= team.minimumScore
    }
}
