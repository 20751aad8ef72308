import Yams

extension EditCheck {
    /// Proves that an edit made one team follow exactly these documents and changed nothing else.
    static func isOnlyFollowing(
        _ documents: [String], team name: String, from before: ConfigurationText, to after: ConfigurationText
    ) -> Bool {
        guard let old = try? ConfigurationDocument(before), let new = try? ConfigurationDocument(after),
            case .mapping(let oldRoot)? = old.root, case .mapping(let newRoot)? = new.root,
            let team = TeamPlace.find(name, in: new), let former = TeamPlace.find(name, in: old)
        else { return false }
        return team.followed == documents && withoutFollow(team.keys) == withoutFollow(former.keys)
            && others(in: oldRoot, than: former) == others(in: newRoot, than: team)
            && withoutTeams(oldRoot) == withoutTeams(newRoot)
    }

    private static func withoutFollow(_ team: Node.Mapping) -> [Node] {
        team.filter { $0.key.scalar?.string != "follow" }.flatMap { [$0.key, $0.value] }
    }

    private static func others(in root: Node.Mapping, than team: TeamPlace) -> [Node] {
        let teams = root.first { $0.key.scalar?.string == "teams" }?.value.blocks ?? []
        return teams.filter { $0.position != team.position }
    }

    private static func withoutTeams(_ root: Node.Mapping) -> [Node] {
        root.filter { $0.key.scalar?.string != "teams" }.flatMap { [$0.key, $0.value] }
    }
}
