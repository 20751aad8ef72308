import BevakaConfig
import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaTag
import FoundationEssentials

/// Writes the pages of editions, at the addresses that their mails name.
struct EditionSite: Sendable {
    /// Editions without a page that are looked for: a run may have been killed between an edition and its page.
    private static let lookedFor = 30

    let settings: Settings
    let dependencies: Dependencies

    /// - Parameter made: the editions of this run.
    func write(_ made: [Edition]) throws(RunFailure) {
        let new = Dictionary(grouping: made, by: \.team)
        for team in settings.teams {
            let present = numbersOnSite(team)
            let editions = try (new[team.key] ?? []) + missing(team, beside: present, new[team.key] ?? [])
            guard !editions.isEmpty else { continue }
            let pages = EditionPages(dependencies.digest, request: layout)
            try dependencies.site.write(pages.files(editions, of: team, numbers: present))
        }
    }

    private func numbersOnSite(_ team: Team) -> [Int] {
        dependencies.site.names(in: "teams/" + team.key, ending: ".html").compactMap { Int($0) }
    }

    private func missing(_ team: Team, beside present: [Int], _ made: [Edition]) throws(RunFailure) -> [Edition] {
        let known = Set(present + made.map(\.number))
        let numbers = try dependencies.store.lastNumbers(team: team.key, limit: Self.lookedFor)
        var missing: [Edition] = []
        for number in numbers where !known.contains(number) {
            if let edition = try dependencies.store.edition(team: team.key, number: number) { missing.append(edition) }
        }
        return missing
    }

    /// What the pages share with the rest of the site.
    private var layout: SiteRequest {
        SiteRequest(
            title: settings.region, language: settings.language, timeZone: settings.timeZone, now: dependencies.now(),
            topics: dependencies.topics, sources: [])
    }
}
