/// What became of one attempt to hand an edition over, for one recipient. Each case holds a sentence for a person.
package enum DeliveryOutcome: Hashable, Sendable {
    /// The other side has taken responsibility; the sentence is its own.
    case accepted(String)
    /// Not now: no connection, no time, a refusal that may pass (4xx), or something an administrator can put right. To be
    /// tried again, not before `retryAfter` where the other side named a time.
    case deferred(String, retryAfter: Duration? = nil)
    /// Never, for this recipient or this message (5xx): asking again would bring the same answer.
    case refused(String)
    /// The connection was lost when everything had been sent and nothing answered: it may have been accepted. To be tried again
    /// with the same identity (Message-ID, delivery id), by which the other side can know the second copy.
    case uncertain(String)

    package var sentence: String {
        switch self {
        case .accepted(let sentence), .deferred(let sentence, _), .refused(let sentence), .uncertain(let sentence):
            sentence
        }
    }

    /// True when nothing more is to be done for this recipient.
    package var isFinal: Bool {
        switch self {
        case .accepted, .refused: true
        case .deferred, .uncertain: false
        }
    }
}
