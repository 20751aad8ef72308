import BevakaCore

/// What a team's turn comes to, before it is stored.
enum ComposedEdition: Sendable {
    /// New items wait for others, or for the end of the quiet time: nothing is stored.
    case waits
    /// There is nothing to say.
    case nothing(TeamServed)
    case edition(EditionDraft, TeamServed)

    /// Stores it: an edition whole with its deliveries, or only that the team has been served.
    func commit(to store: any Store, team: String) throws(RunFailure) -> Edition? {
        switch self {
        case .waits:
            return nil
        case .nothing(let served):
            try store.serve(team, served)
            return nil
        case .edition(let draft, let served):
            return try store.publish(draft, served: served)
        }
    }
}
