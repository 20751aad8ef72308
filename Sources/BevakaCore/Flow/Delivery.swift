package import FoundationEssentials

/// One line of the outbox: an edition on its way to one recipient.
package struct Delivery: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
        /// To be sent, again or for the first time.
        case pending
        /// The server has accepted it.
        case sent
        /// The server refused it for good.
        case refused
        /// Tried for days in vain.
        case expired
    }

    package var id: Int64
    package var edition: Int64
    /// ``Team/key``.
    package var team: String
    /// Of the edition.
    package var number: Int
    package var channel: String
    package var recipient: String
    package var messageID: String
    package var state: State
    /// Made so far.
    package var attempts: Int
    /// When the edition was made.
    package var created: Date
    /// Not before this moment.
    package var nextAttempt: Date?
    /// What the last attempt met with, in a sentence.
    package var problem: String?

    package init(
        id: Int64, edition: Int64, team: String, number: Int, channel: String, recipient: String, messageID: String,
        state: State, attempts: Int, created: Date, nextAttempt: Date? = nil, problem: String? = nil
    ) {
        self.id = id
        self.edition = edition
        self.team = team
        self.number = number
        self.channel = channel
        self.recipient = recipient
        self.messageID = messageID
        self.state = state
        self.attempts = attempts
        self.created = created
        self.nextAttempt = nextAttempt
        self.problem = problem
    }
}
