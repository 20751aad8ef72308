import BevakaCore

/// Why a team has no edition in a run; the others have theirs.
struct TeamTrouble: Hashable, Sendable {
    /// As feeds.yml calls it.
    let team: String
    let failure: RunFailure

    /// For the person whom cron mails.
    var sentence: String {
        "The team \"\(team)\" has no edition in this run and stays due; the other teams are served. \(failure.message) "
            + (failure.code == .usage ? "Correct it in feeds.yml; `bevaka check` tries it." : "")
    }
}
