extension Array where Element: Equatable {
    /// Appends a value that is not there yet, as long as the list is not absurdly long.
    mutating func add(_ value: Element) {
        guard count < ItemBound.values, !contains(value) else { return }
        append(value)
    }
}
