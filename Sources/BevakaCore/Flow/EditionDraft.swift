package import FoundationEssentials

/// An edition before the archive has it: stored whole with its deliveries, or not at all.
package struct EditionDraft: Sendable {
    /// ``Team/key``.
    package var team: String
    /// The number it was composed for. Another one in the archive means that somebody else made an edition meanwhile.
    package var number: Int
    package var kind: Edition.Kind
    package var created: Date
    package var content: EditionContent
    package var items: [EditionItem]
    package var addresses: [Address]

    /// Whom it goes to.
    package struct Address: Hashable, Sendable {
        /// `mail`, or the kind of a webhook.
        package var channel: String
        package var recipient: String
        /// Of the mail (RFC 5322 §3.6.4); the identifier of a webhook's delivery.
        package var messageID: String

        package init(channel: String, recipient: String, messageID: String) {
            self.channel = channel
            self.recipient = recipient
            self.messageID = messageID
        }
    }

    package init(
        team: String, number: Int, kind: Edition.Kind, created: Date, content: EditionContent, items: [EditionItem],
        addresses: [Address]
    ) {
        self.team = team
        self.number = number
        self.kind = kind
        self.created = created
        self.content = content
        self.items = items
        self.addresses = addresses
    }
}
