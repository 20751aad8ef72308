package import FoundationEssentials

/// One attempt to hand an edition to a chat room.
package struct ChatDelivery: Hashable, Sendable {
    /// The same for every attempt of one edition for one room, so that a receiver can drop what it has.
    package var id: String
    /// When the attempt is made.
    package var moment: Date

    package init(id: String, moment: Date) {
        self.id = id
        self.moment = moment
    }
}
