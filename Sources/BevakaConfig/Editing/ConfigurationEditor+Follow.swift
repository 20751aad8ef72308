package import BevakaCore

extension ConfigurationEditor {
    /// Makes a team follow one more document, given in normal form.
    ///
    /// - Throws: a configuration failure when there is no such team, or when its entry is too unusual to be edited; the
    ///   message then says what to write by hand.
    package mutating func follow(_ document: String, team name: String) throws(RunFailure) {
        let before = try Self.scalars(Array(text.utf8), path: path)
        let team = try self.team(name, in: before)
        let lines = SourceLines(before.scalars)
        let byHand = RunFailure(
            .configuration,
            "\(path): the entry of the team \"\(name)\" cannot be changed by a program. Add to it by hand:  "
                + "follow: [\(FollowEdit.written(document))]")
        guard let followed = team.followed, let edit = FollowEdit.adding(document, to: team, in: lines) else {
            throw byHand
        }
        try apply(edit, to: before, expecting: followed + [document], team: name, otherwise: byHand)
    }

    /// Makes a team follow no longer what `isMeant` recognises among the documents as they are written in the file.
    ///
    /// - Returns: how many were taken away.
    /// - Throws: as ``follow(_:team:)`` does.
    package mutating func unfollow(
        team name: String, where isMeant: (String) -> Bool
    ) throws(RunFailure) -> Int {
        var count = 0
        while true {
            let before = try Self.scalars(Array(text.utf8), path: path)
            let team = try self.team(name, in: before)
            let byHand = RunFailure(
                .configuration,
                "\(path): follow: of the team \"\(name)\" cannot be changed by a program; take the document out by hand."
            )
            guard var followed = team.followed else { throw byHand }
            guard let index = followed.firstIndex(where: isMeant) else { return count }
            guard let edit = FollowEdit.removing(at: index, from: team, in: SourceLines(before.scalars)) else {
                throw byHand
            }
            followed.remove(at: index)
            try apply(edit, to: before, expecting: followed, team: name, otherwise: byHand)
            count += 1
        }
    }

    private func team(_ name: String, in text: ConfigurationText) throws(RunFailure) -> TeamPlace {
        guard let document = try? ConfigurationDocument(text), let team = TeamPlace.find(name, in: document) else {
            throw RunFailure(.configuration, "\(path): there is no team \"\(name)\" that could be edited.")
        }
        return team
    }

    private mutating func apply(
        _ edit: FollowEdit, to before: ConfigurationText, expecting documents: [String], team: String,
        otherwise failure: RunFailure
    ) throws(RunFailure) {
        let after = edit.applied(to: before.scalars)
        guard let edited = try? Self.scalars(Array(after.utf8), path: path),
            EditCheck.isOnlyFollowing(documents, team: team, from: before, to: edited)
        else { throw failure }
        replace(after)
    }
}
