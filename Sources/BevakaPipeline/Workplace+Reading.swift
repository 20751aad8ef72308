import BevakaConfig
package import BevakaCore
import BevakaDigest
import BevakaStore
import BevakaTag
import Foundation

/// What the commands that only read the archive print.
extension Workplace {
    /// The digest of the region, of a team, or of some topics.
    ///
    /// - Throws: ``RunFailure`` 64 for an unknown team or topic, or an unreadable `since`.
    package func digest(team: String?, topics: [String], since: String?) throws(RunFailure) -> RenderedDigest {
        let all = try self.topics()
        let composer = DigestComposer(settings: settings, store: try archive(readOnly: true), topics: all)
        let request = try composer.request(
            now: now(), since: try since.map { text throws(RunFailure) in try moment(text, option: "--since") },
            team: try team.map(self.team(named:)), wanted: try known(topics, in: all))
        return try digestRoom().render(request)
    }

    /// Items that match a query, as a list.
    package func search(_ query: String, limit: Int, format: ItemListFormat) throws(RunFailure) -> String {
        let store = try archive(readOnly: true)
        let items = try store.items(ItemQuery(text: query, limit: limit, order: .newestFirst))
        let list = ItemList(items: items, calendar: calendar)
        switch format {
        case .table: return list.table
        case .json: return list.json
        case .csv: return list.csv
        case .atom:
            return try digestRoom().atom(
                search: query, found: items, title: settings.region, language: settings.language,
                timeZone: settings.timeZone, now: now(), topics: try topics())
        }
    }

    /// Everything of one item, for a person.
    package func show(_ publicID: String) throws(RunFailure) -> String {
        let store = try archive(readOnly: true)
        let story = try store.story(of: publicID)
        guard let item = story.first else {
            throw RunFailure(.usage, "No item has the identifier \"\(publicID)\". `bevaka search` prints identifiers.")
        }
        var card = ItemCard(item: item, others: Array(story.dropFirst()), calendar: calendar)
        card.history = try history(of: item, in: store)
        return card.text
    }

    /// What the edits of an item changed, newest first; edits that changed nothing for a reader are left out.
    private func history(of item: StoredItem, in store: SQLiteStore) throws(RunFailure) -> [ChangeWords] {
        guard item.revision > 1 else { return [] }
        let states = try store.revisions(of: item.row) + [ItemRevision(item)]
        let room = try digestRoom()
        return zip(states, states.dropFirst()).compactMap { old, new -> ChangeWords? in
            guard let change = ItemComparison.change(from: old, to: new), let replaced = old.replaced else {
                return nil
            }
            return room.words(
                for: change, since: replaced, now: now(), language: .english, timeZone: settings.timeZone)
        }.reversed()
    }

    /// Calls `body` with one line of JSON an item, in the order of arrival.
    package func export(since: String?, topics: [String], body: (String) -> Void) throws(RunFailure) {
        let query = ItemQuery(
            seenAfter: try since.map { text throws(RunFailure) in try moment(text, option: "--since") },
            topics: try known(topics, in: self.topics()), order: .arrival)
        try archive(readOnly: true).eachItem(query) { item throws(RunFailure) in
            body(JSONText.encode(ExportDocument(item)))
        }
    }

    func moment(_ text: String, option: String) throws(RunFailure) -> Date {
        try Moment.parse(text, option: option, now: now(), calendar: calendar)
    }

    func team(named name: String) throws(RunFailure) -> Team {
        if let team = settings.teams.first(where: { $0.name == name }) { return team }
        let names = settings.teams.map { "\"\($0.name)\"" }.joined(separator: ", ")
        throw RunFailure(
            .usage,
            "--team \"\(name)\": feeds.yml has no such team. "
                + (names.isEmpty ? "It has none; see `teams:` in README.md." : "It has \(names)."))
    }

    private func known(_ topics: [String], in all: [Topic]) throws(RunFailure) -> [TopicID] {
        let identifiers = topics.map(TopicID.init(rawValue:))
        for id in identifiers where !all.contains(where: { $0.id == id }) {
            throw RunFailure(
                .usage,
                "--topic \"\(id.rawValue)\": no such topic. There are: \(all.map(\.id.rawValue).joined(separator: ", "))."
            )
        }
        return identifiers
    }
}
