import BevakaCore

/// Editions and deliveries as `bevaka run --report json` tells them.
struct EditionReport {
    let teams: [Team]

    /// An entry for each edition made, and for each earlier one of which something was sent.
    func entries(_ made: [Edition], _ settled: [Outbox.Settled]) -> [RunReport.EditionEntry] {
        var entries: [Int64: RunReport.EditionEntry] = [:]
        for edition in made {
            entries[edition.id] = RunReport.EditionEntry(
                team: name(edition.team), items: edition.items.count, deliveries: [])
        }
        for result in settled {
            let delivery = result.delivery
            entries[
                delivery.edition, default: RunReport.EditionEntry(team: name(delivery.team), items: 0, deliveries: [])
            ].deliveries.append(
                RunReport.DeliveryEntry(
                    channel: delivery.channel, to: delivery.recipient, outcome: Self.word(result)))
        }
        return entries.sorted { $0.key < $1.key }.map(\.value)
    }

    private func name(_ key: String) -> String { teams.first { $0.key == key }?.name ?? key }

    private static func word(_ result: Outbox.Settled) -> String {
        if result.delivery.state == .expired { return "expired" }
        switch result.outcome {
        case .accepted: return "sent"
        case .deferred: return "deferred"
        case .refused: return "refused"
        case .uncertain: return "uncertain"
        }
    }
}

extension Outbox.Settled {
    /// A line for the person whom cron mails; nil when nobody has to act. What is tried again is told once it has failed
    /// three times.
    var warning: String? {
        let to = "\(delivery.team) no. \(delivery.number) to \(delivery.recipient)"
        switch delivery.state {
        case .refused: return "\(to) was refused: \(outcome.sentence)"
        case .expired: return "\(to) is given up after five days: \(outcome.sentence)"
        case .pending where delivery.attempts == 3:
            return "\(to) has failed three times and is tried again: \(outcome.sentence)"
        case .pending, .sent: return nil
        }
    }
}
