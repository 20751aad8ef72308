import BevakaCore

/// What is for a team: its topics, languages, sources, queries and least score, and the dossiers that it follows.
struct TeamSelection: Sendable {
    private let pool: ItemPool
    private let languages: Set<Language>
    /// Columns of the pool; nil where every topic is wanted, and none is needed.
    private let columns: [Int]?
    private let minimumScore: Float
    /// By number of the pool.
    private let isSourceWanted: [Bool]
    /// Rows that match the team's query; nil where it has none.
    private let matching: Set<Int64>?
    private let unwanted: Set<Int64>
    /// Rows that speak of a dossier which the team follows: they are told whatever the rest says.
    let followed: Set<Int64>

    /// - Throws: ``RunFailure`` 64 for a query that cannot be read, 74 when the archive cannot.
    init(team: Team, in pool: ItemPool, store: any Store) throws(RunFailure) {
        self.pool = pool
        languages = Set(team.languages)
        columns = team.topics.isEmpty ? nil : team.topics.compactMap { pool.topics.firstIndex(of: $0) }
        minimumScore = Float(team.minimumScore)
        isSourceWanted = pool.sources.map { source in
            team.sources.isEmpty || team.sources.contains(source.name)
                || source.group.map(team.sources.contains) == true
        }
        let asks = team.match != nil || team.not != nil || !team.follow.isEmpty
        let rows = asks ? Set(pool.items.map(\.row)) : []
        matching = try Self.rows("match", team.match, among: rows, store)
        unwanted = try Self.rows("not", team.not, among: rows, store) ?? []
        followed = try store.naming(team.follow, among: rows)
    }

    /// The rows that a search of the team finds; nil where it has none.
    private static func rows(
        _ key: String, _ text: String?, among rows: Set<Int64>, _ store: any Store
    ) throws(RunFailure) -> Set<Int64>? {
        guard let text else { return nil }
        do throws(RunFailure) {
            return try store.matching(text, among: rows)
        } catch {
            throw RunFailure(error.code, "\(key): \"\(text)\" cannot be used. \(error.message)")
        }
    }

    /// The places of the pool that are for the team.
    func chosen(among places: some Sequence<Int>) -> [Int] { places.filter(wants) }

    private func wants(_ place: Int) -> Bool {
        let row = pool.items[place].row
        if followed.contains(row) { return true }
        guard isSourceWanted[Int(pool.source[place])], hasTopic(place) else { return false }
        // A text too short to tell its language is better read than lost.
        if !languages.isEmpty, let language = pool.items[place].annotated.language, !languages.contains(language) {
            return false
        }
        return matching?.contains(row) ?? true && !unwanted.contains(row)
    }

    private func hasTopic(_ place: Int) -> Bool {
        guard let columns else {
            return minimumScore == 0
                || pool.topics.indices.contains { pool.score(place, column: $0) >= minimumScore }
        }
        return columns.contains { column in
            let score = pool.score(place, column: column)
            return score > 0 && score >= minimumScore
        }
    }
}
