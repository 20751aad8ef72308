internal import BevakaCore

/// The recipients of one message, sorted into those that can be named to a server and those that cannot.
struct Recipients {
    /// Each once, in the order given.
    private(set) var deliverable: [String] = []
    /// What is said of the others.
    private(set) var refused: [String: DeliveryOutcome] = [:]

    init(_ addresses: [String]) {
        var seen: Set<String> = []
        for address in addresses where seen.insert(address).inserted {
            if Mailbox(address: address).isDeliverable {
                deliverable.append(address)
            } else {
                refused[address] = .refused("\(HeaderText.clean(address)) is no mail address: correct it in feeds.yml.")
            }
        }
    }
}
