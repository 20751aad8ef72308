package import BevakaCore

/// What goes out at once: one message of an edition, with the lines of the outbox that it settles.
package struct Parcel: Sendable {
    package var edition: Edition
    package var content: EditionContent
    package var team: Team
    package var channel: String
    package var deliveries: [Delivery]
}
