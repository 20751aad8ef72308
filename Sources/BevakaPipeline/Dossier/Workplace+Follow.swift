import BevakaConfig
package import BevakaCore
import BevakaStore
import BevakaTag
import Foundation

/// Documents that teams follow, in `follow:` of feeds.yml.
extension Workplace {
    /// Puts documents into a team's digest whatever their topics.
    ///
    /// - Parameters:
    ///   - references: in any form that people write them.
    ///   - team: may be left out where there is only one.
    /// - Returns: a line for each.
    /// - Throws: ``RunFailure`` 64 for what is no document and for an unknown team, 74 and 78 when feeds.yml cannot be edited.
    package func follow(_ references: [String], team name: String?) throws(RunFailure) -> [String] {
        let team = try chosen(name)
        var documents: [Reference] = []
        for reference in references { documents.append(try Self.document(reference)) }
        var editor = try ConfigurationEditor(path: configurationPath)
        var followed = Set(team.follow)
        var lines: [String] = []
        for document in documents {
            if followed.insert(document.id).inserted {
                try editor.follow(document.id, team: team.name)
                lines.append("\"\(team.name)\" follows \(document.id).")
            } else {
                lines.append("\"\(team.name)\" follows \(document.id) already.")
            }
        }
        if followed.count > team.follow.count { try editor.write() }
        return lines
    }

    /// Takes documents out of what a team follows, or out of what all teams follow when none is named.
    ///
    /// - Throws: ``RunFailure`` 64 also for a document that is not followed.
    package func unfollow(_ references: [String], team name: String?) throws(RunFailure) -> [String] {
        let teams = try name.map { name throws(RunFailure) in [try team(named: name)] } ?? settings.teams
        var editor = try ConfigurationEditor(path: configurationPath)
        var lines: [String] = []
        for reference in references {
            let document = try Self.document(reference)
            let followers = teams.filter { $0.follow.contains(document.id) }
            if followers.isEmpty {
                let who = name.map { "the team \"\($0)\"" } ?? "any team"
                throw RunFailure(
                    .usage, "\(document.id) is not followed by \(who); `bevaka follow --list` shows what is.")
            }
            for team in followers {
                _ = try editor.unfollow(team: team.name) { References.document(named: $0)?.id == document.id }
                lines.append("\"\(team.name)\" follows \(document.id) no more.")
            }
        }
        try editor.write()
        return lines
    }

    /// What teams follow: one line a document, with its newest headline.
    package func followList(team name: String?) throws(RunFailure) -> String {
        let teams = try name.map { name throws(RunFailure) in [try team(named: name)] } ?? settings.teams
        let hasArchive = FileManager.default.fileExists(atPath: cache + "/bevaka.sqlite")
        let store = hasArchive ? try archive(readOnly: true) : nil
        var rows: [[String]] = []
        for team in teams {
            for document in team.follow {
                let newest = try store?.items(ItemQuery(references: [document], limit: 1)).first
                let day = newest.map { DayText.text($0.annotated.item.published ?? $0.firstSeen, calendar) }
                rows.append([
                    team.name, document, day ?? "", newest?.annotated.item.title ?? "no item in the archive",
                ])
            }
        }
        if rows.isEmpty { return "No document is followed. Follow one with:  bevaka follow REF --team NAME" }
        return Columns.text(rows)
    }

    private func chosen(_ name: String?) throws(RunFailure) -> Team {
        if let name { return try team(named: name) }
        if settings.teams.count == 1 { return settings.teams[0] }
        let names = settings.teams.map { "\"\($0.name)\"" }.joined(separator: ", ")
        throw RunFailure(
            .usage,
            names.isEmpty
                ? "feeds.yml has no team that could follow it; see `teams:` in README.md."
                : "Say which team follows it, by --team; feeds.yml has \(names).")
    }
}
