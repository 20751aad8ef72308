import BevakaConfig
package import BevakaCore
import BevakaDeliver
import BevakaDigest
import BevakaTag
import Foundation

/// Editions that a person asks for.
extension Workplace {
    /// What `bevaka digest --send` did.
    package struct Sending: Sendable {
        /// A sentence on the edition.
        package let summary: String
        /// What is to be said of its deliveries.
        package let warnings: [String]
    }

    /// Sends a team what is new to it, now, as an extra edition. The caller holds the lock.
    ///
    /// - Throws: ``RunFailure`` 64 for an unknown team or an unreadable `since`.
    package func sendExtra(team name: String, since: String?) async throws(RunFailure) -> Sending {
        let since = try since.map { text throws(RunFailure) in try moment(text, option: "--since") }
        return try await send(team: name) { extra throws(RunFailure) in try extra.news(since: since, now: now()) }
    }

    /// Sends a team an earlier edition again as it is now, and says why. The caller holds the lock.
    package func sendCorrection(team name: String, of number: Int, note: String) async throws(RunFailure) -> Sending {
        try await send(team: name) { extra throws(RunFailure) in
            try extra.correction(of: number, note: note, now: now())
        }
    }

    /// The mail that a team would get with this digest, as a file (`.eml`).
    package func mail(_ digest: RenderedDigest, team name: String?) throws(RunFailure) -> String {
        let team = try name.map(team(named:)) ?? Team(name: settings.region)
        let postman = Postman(settings: settings, digest: try digestRoom(), mail: nil, chat: nil, now: now)
        return try postman.preview(digest, team: team, now: now())
    }

    private func send(
        team name: String, _ make: (ExtraEdition) throws(RunFailure) -> Edition?
    ) async throws(RunFailure) -> Sending {
        let team = try team(named: name)
        let dependencies = try dependencies()
        let extra = ExtraEdition(
            settings: settings, dependencies: dependencies, team: team, topics: dependencies.topics)
        guard let edition = try make(extra) else {
            return Sending(summary: "Nothing is new to \(team.name); no edition was made.", warnings: [])
        }
        try EditionSite(settings: settings, dependencies: dependencies).write([edition])
        let settled = try await Outbox(settings: settings, dependencies: dependencies).deliver()
            .filter { $0.delivery.edition == edition.id }
        let sent = settled.count { $0.delivery.state == .sent }
        let all = try dependencies.store.deliveries(of: edition.id).count
        return Sending(
            summary:
                "\(team.name), edition \(edition.number): \(edition.items.count) items, sent to \(sent) of \(all).",
            warnings: settled.filter { $0.delivery.state != .sent }.map {
                "\($0.delivery.recipient): \($0.outcome.sentence)"
            })
    }
}
