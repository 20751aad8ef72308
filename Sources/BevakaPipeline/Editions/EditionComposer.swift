import BevakaConfig
import BevakaCore
import BevakaDigest
import FoundationEssentials

/// Makes one team's edition of what is new to it.
struct EditionComposer: Sendable {
    let settings: Settings
    let dependencies: Dependencies
    let topics: [Topic]
    let turn: TeamTurn
    let sources: [SourceHealth]
    var kind = Edition.Kind.regular

    /// The team's edition of what is new to it. Only reads, so that the turns of several teams can be taken at once.
    func edition(from pool: NewsPool, now: Date) throws(RunFailure) -> ComposedEdition {
        let served = TeamServed(through: pool.through, at: now, slot: turn.slot)
        let seen = pool.places(for: turn.desk)
        let selection = try TeamSelection(team: turn.team, in: pool.pool, store: dependencies.store)
        let news = try news(selection.chosen(among: seen), in: pool.pool)
        let changes = try changes(now: now)
        guard !news.isEmpty || !changes.isEmpty else { return try silence(served, now: now) }
        let firstSeen = news.map { pool.pool.items[$0].firstSeen }.min() ?? .distantPast
        if kind == .regular, case .immediately = turn.team.schedule,
            !turn.clock.mayGoOut(firstSeen: firstSeen, now: now)
        {
            return .waits
        }
        var request = request(pool.pool, news, now: now)
        request.unwanted = max(0, seen.count { pool.pool.items[$0].row > turn.desk.through } - news.count)
        request.told = try told(of: news, in: pool.pool)
        request.followed = selection.followed
        request.changes = changes
        let items =
            news.map { place in
                let item = pool.pool.items[place]
                return EditionItem(row: item.row, revision: item.revision, role: .news)
            } + changes.map { EditionItem(row: $0.item.row, revision: $0.item.revision, role: .change) }
        return .edition(try draft(request, items: items, now: now), served)
    }

    /// The week in review. What it tells may have been told, and is news to nobody by it.
    func review(from pool: ReviewPool, now: Date) throws(RunFailure) -> Edition {
        let request = ReviewRequest(
            title: turn.team.name, language: settings.language, now: now, topics: topics,
            tally: try pool.tally(for: turn.team, store: dependencies.store), since: pool.began)
        // The day's edition may have been made in this very run.
        let last = try dependencies.store.lastNumbers(team: turn.team.key, limit: 1).first ?? 0
        let number = max(last, turn.desk.lastNumber) + 1
        let draft = EditionDraft(
            team: turn.team.key, number: number, kind: .weekly, created: now,
            content: try dependencies.digest.edition(review: request), items: [],
            addresses: EditionAddress(settings).deliveries(to: turn.team, number: number, at: now))
        return try dependencies.store.publish(
            draft, served: TeamServed(through: 0, at: turn.desk.served, weeklySlot: turn.weeklySlot))
    }

    /// An edition that tells the items of an earlier one again.
    func correction(
        of edition: Edition, items: [StoredItem], note: String, now: Date
    ) throws(RunFailure) -> Edition {
        let pool = ItemPool(items, topics: topics.map(\.id), relevance: dependencies.relevance)
        var request = request(pool, Array(pool.items.indices), now: now)
        request.from = min(edition.created, now)
        request.edition?.corrects = edition.number
        request.edition?.note = note
        let again = items.map { EditionItem(row: $0.row, revision: $0.revision, role: .again) }
        return try dependencies.store.publish(
            draft(request, items: again, now: now), served: TeamServed(through: 0, at: turn.desk.served))
    }

    /// What is wanted and has not been told.
    private func news(_ wanted: [Int], in pool: ItemPool) throws(RunFailure) -> [Int] {
        let told = try dependencies.store.told(wanted.map { pool.items[$0].row }, team: turn.team.key)
        return told.isEmpty ? wanted : wanted.filter { !told.contains(pool.items[$0].row) }
    }

    /// What was told and says something else now. An edit is looked at once, in the team's next turn; a later one is compared
    /// with what was told, so that many small ones add up.
    private func changes(now: Date) throws(RunFailure) -> [ChangedItem] {
        let store = dependencies.store
        let since = now.addingTimeInterval(-EditionStage.changesWindow)
        var changes: [ChangedItem] = []
        for (told, item) in try store.toldAndEdited(
            team: turn.team.key, since: since, editedSince: min(turn.desk.served, now))
        {
            guard let before = try store.revision(told.revision, of: told.row),
                let change = ItemComparison.change(from: before, to: ItemRevision(item)), change.isNews
            else { continue }
            changes.append(ChangedItem(item: item, told: told, change: change))
        }
        return changes
    }

    /// By story, where the team has heard of it before.
    private func told(of news: [Int], in pool: ItemPool) throws(RunFailure) -> [Int64: ToldItem] {
        // The first telling of a story has the story's number: a story that begins in this edition cannot have been told.
        var stories: Set<Int64> = []
        for place in news where pool.items[place].story != pool.items[place].row {
            stories.insert(pool.items[place].story)
        }
        let told = try dependencies.store.toldStories(stories, team: turn.team.key)
        return Dictionary(told.map { ($0.story, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nothing new: no edition, or a short one for a team that wants to know.
    private func silence(_ served: TeamServed, now: Date) throws(RunFailure) -> ComposedEdition {
        guard turn.team.notesSilence, turn.slot != nil else { return .nothing(served) }
        var request = request(ItemPool(), [], now: now)
        request.edition?.kind = .silence
        request.edition?.silentSince = turn.desk.lastNews ?? turn.desk.started
        request.edition?.usual = try dependencies.store.newsAWeek(team: turn.team.key, now: now)
        return .edition(try draft(request, items: [], now: now), served)
    }

    private func request(_ pool: ItemPool, _ chosen: [Int], now: Date) -> DigestRequest {
        let number = turn.desk.lastNumber + 1
        var request = DigestRequest(
            title: turn.team.name, language: settings.language, timeZone: settings.timeZone, now: now,
            from: min(turn.desk.served, now), to: now, topics: topics, wanted: turn.team.topics, pool: pool,
            chosen: chosen, sources: sources)
        request.length = turn.team.length
        request.tellsAll = turn.team.topics.isEmpty
        request.edition = EditionMark(
            number: number, kind: kind, permalink: EditionAddress(settings).page(team: turn.team.key, number: number),
            contact: settings.contact)
        return request
    }

    private func draft(
        _ request: DigestRequest, items: [EditionItem], now: Date
    ) throws(RunFailure) -> EditionDraft {
        let number = turn.desk.lastNumber + 1
        return EditionDraft(
            team: turn.team.key, number: number, kind: request.edition?.kind ?? kind, created: now,
            content: try dependencies.digest.edition(request), items: items,
            addresses: EditionAddress(settings).deliveries(to: turn.team, number: number, at: now))
    }
}
