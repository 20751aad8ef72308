extension String {
    /// Without white space at both ends.
    func trimmingSpace() -> String {
        trimming { $0.isWhitespace }
    }

    func trimming(_ isDropped: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isDropped($0) }), let last = lastIndex(where: { !isDropped($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
