import BevakaCore

extension Feed {
    /// The last step of every reading: identifiers for all items, and what had to be repaired.
    mutating func complete(with repairs: [String]) {
        ItemIdentifiers.assign(to: &items)
        guard !repairs.isEmpty else { return }
        wellFormed = false
        for repair in repairs where !problems.contains(repair) {
            problems.append(repair)
        }
    }
}
