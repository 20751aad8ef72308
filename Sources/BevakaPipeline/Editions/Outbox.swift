import BevakaConfig
import BevakaCore
import FoundationEssentials

/// Takes what is on its way to its recipients: each line of the outbox by itself, so that one that fails holds up none.
///
/// A delivery is marked when the other side has accepted it, at once. A run that is killed in between sends the message
/// again with the same Message-ID, by which the other side can know it.
struct Outbox: Sendable {
    /// A delivery after an attempt.
    struct Settled: Sendable {
        var delivery: Delivery
        var outcome: DeliveryOutcome
    }

    let settings: Settings
    let dependencies: Dependencies

    /// What became of the deliveries that were due.
    ///
    /// - Throws: ``RunFailure`` 74 when the archive cannot be written; what was sent before is marked.
    func deliver() async throws(RunFailure) -> [Settled] {
        var settled: [Settled] = []
        // Where nobody answers, the other messages of this run need not find that out one by one.
        var silent: Set<String> = []
        for parcel in try parcels(of: dependencies.store.outbox(due: dependencies.now())) {
            let route = parcel.channel == "mail" ? "mail" : parcel.deliveries[0].recipient
            guard !silent.contains(route) else { continue }
            let results = await send(parcel)
            try dependencies.store.record(results.map(\.delivery), now: dependencies.now())
            settled += results
            if results.allSatisfy({ $0.outcome.isDeferred }) { silent.insert(route) }
        }
        return settled
    }

    private func send(_ parcel: Parcel) async -> [Settled] {
        let outcomes = await dependencies.post(parcel)
        let now = dependencies.now()
        return parcel.deliveries.map { delivery in
            let outcome = outcomes[delivery.recipient] ?? .deferred("Nothing was said of this recipient.")
            return Settled(delivery: RetryRule.settle(delivery, outcome, now: now), outcome: outcome)
        }
    }

    /// One message for each recipient, or one for all recipients of an edition's mail, as configured. Deliveries of teams that
    /// are no longer configured go to nobody: their recipients may have been taken off for a reason.
    private func parcels(of deliveries: [Delivery]) throws(RunFailure) -> [Parcel] {
        var parcels: [Parcel] = []
        var editions: [Int64: Edition] = [:]
        for delivery in deliveries {
            guard let team = settings.teams.first(where: { $0.key == delivery.team }) else { continue }
            if editions[delivery.edition] == nil {
                editions[delivery.edition] = try dependencies.store.edition(
                    team: delivery.team, number: delivery.number)
            }
            guard let edition = editions[delivery.edition], let content = edition.content else { continue }
            if delivery.channel == "mail", settings.mail?.together == true,
                let place = parcels.firstIndex(where: { $0.edition.id == edition.id && $0.channel == "mail" })
            {
                parcels[place].deliveries.append(delivery)
            } else {
                parcels.append(
                    Parcel(
                        edition: edition, content: content, team: team, channel: delivery.channel,
                        deliveries: [delivery]))
            }
        }
        return parcels
    }
}

extension DeliveryOutcome {
    fileprivate var isDeferred: Bool { if case .deferred = self { true } else { false } }
}
