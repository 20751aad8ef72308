import BevakaCore
import FoundationEssentials

/// What becomes of a delivery after an attempt: it is done, or tried again later and later, alone.
enum RetryRule {
    /// RFC 5321 §4.5.4.1 asks for four to five days.
    static let patience: Double = 5 * 86_400
    /// Between the attempts, in seconds; the last one goes on.
    private static let pauses: [Double] = [300, 900, 1_800, 3_600, 7_200, 14_400]

    static func settle(_ delivery: Delivery, _ outcome: DeliveryOutcome, now: Date) -> Delivery {
        var delivery = delivery
        delivery.attempts += 1
        delivery.problem = outcome.sentence
        delivery.nextAttempt = nil
        switch outcome {
        case .accepted:
            delivery.state = .sent
            delivery.problem = nil
        case .refused:
            delivery.state = .refused
        case .deferred, .uncertain:
            if now.timeIntervalSince(delivery.created) >= patience {
                delivery.state = .expired
            } else {
                delivery.nextAttempt = now.addingTimeInterval(pause(after: delivery.attempts, outcome))
            }
        }
        return delivery
    }

    private static func pause(after attempts: Int, _ outcome: DeliveryOutcome) -> Double {
        let usual = pauses[min(attempts, pauses.count) - 1]
        guard case .deferred(_, let retryAfter?) = outcome else { return usual }
        return min(max(usual, Double(retryAfter.components.seconds)), 86_400)
    }
}
