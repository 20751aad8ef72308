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

    /// The edition, stored with its deliveries; nil when there is nothing to say, which is stored too.
    func edition(from pool: NewsPool, now: Date) throws(RunFailure) -> Edition? {
        let served = TeamServed(through: pool.through, at: now, slot: turn.slot)
        let seen = pool.items(for: turn.desk)
        let news = try news(among: seen, pool)
        if kind == .regular, case .immediately = turn.team.schedule, let first = news.map(\.firstSeen).min(),
            !turn.clock.mayGoOut(firstSeen: first, now: now)
        {
            return nil
        }
        guard !news.isEmpty else { return try silence(served, now: now) }
        var request = request(news, now: now)
        request.unwanted = max(0, seen.count { $0.row > turn.desk.through } - news.count)
        request.told = try told(of: news)
        let items = news.map { EditionItem(row: $0.row, revision: $0.revision, role: .news) }
        return try publish(request, items: items, served: served, now: now)
    }

    /// An edition that tells the items of an earlier one again.
    func correction(
        of edition: Edition, items: [StoredItem], note: String, now: Date
    ) throws(RunFailure) -> Edition {
        var request = request(items, now: now)
        request.from = min(edition.created, now)
        request.edition?.corrects = edition.number
        request.edition?.note = note
        return try publish(
            request, items: items.map { EditionItem(row: $0.row, revision: $0.revision, role: .again) },
            served: TeamServed(through: 0, at: turn.desk.served), now: now)
    }

    private func news(among seen: [StoredItem], _ pool: NewsPool) throws(RunFailure) -> [StoredItem] {
        let selection = try TeamSelection(team: turn.team, among: seen, in: dependencies.store)
        let wanted = seen.filter(selection.wants)
        let told = try dependencies.store.told(wanted.map(\.row), team: turn.team.key)
        return wanted.filter { !told.contains($0.row) }
    }

    /// By story, where the team has heard of it before.
    private func told(of news: [StoredItem]) throws(RunFailure) -> [Int64: ToldItem] {
        // The first telling of a story has the story's number: a story of this pool alone cannot have been told.
        let stories = Set(news.filter { $0.story != $0.row }.map(\.story))
        let told = try dependencies.store.toldStories(stories, team: turn.team.key)
        return Dictionary(told.map { ($0.story, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nothing new: no edition, or a short one for a team that wants to know.
    private func silence(_ served: TeamServed, now: Date) throws(RunFailure) -> Edition? {
        guard turn.team.notesSilence, turn.slot != nil else {
            try dependencies.store.serve(turn.team.key, served)
            return nil
        }
        var request = request([], now: now)
        request.edition?.kind = .silence
        request.edition?.silentSince = turn.desk.lastNews ?? turn.desk.started
        request.edition?.usual = try dependencies.store.newsAWeek(team: turn.team.key, now: now)
        return try publish(request, items: [], served: served, now: now)
    }

    private func request(_ items: [StoredItem], now: Date) -> DigestRequest {
        let number = turn.desk.lastNumber + 1
        var request = DigestRequest(
            title: turn.team.name, language: settings.language, timeZone: settings.timeZone, now: now,
            from: min(turn.desk.served, now), to: now, topics: topics, wanted: turn.team.topics, items: items,
            sources: sources)
        request.length = turn.team.length
        request.tellsAll = turn.team.topics.isEmpty
        request.relevance = dependencies.relevance
        request.edition = EditionMark(
            number: number, kind: kind, permalink: EditionAddress(settings).page(team: turn.team.key, number: number),
            contact: settings.contact)
        return request
    }

    private func publish(
        _ request: DigestRequest, items: [EditionItem], served: TeamServed, now: Date
    ) throws(RunFailure) -> Edition {
        let number = turn.desk.lastNumber + 1
        let address = EditionAddress(settings)
        let draft = EditionDraft(
            team: turn.team.key, number: number, kind: request.edition?.kind ?? kind, created: now,
            content: try dependencies.digest.edition(request), items: items,
            addresses: address.deliveries(to: turn.team, number: number, at: now))
        return try dependencies.store.publish(draft, served: served)
    }
}
