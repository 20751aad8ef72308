/// A text with references to the environment: as feeds.yml has it, and what that means here. Only the first is ever
/// written or shown.
package struct EnvironmentText: Hashable, Sendable {
    /// `${NEWS_PASSWORD}`
    package let written: String
    package let value: Redacted

    package init(written: String, value: String) {
        self.written = written
        self.value = Redacted(value)
    }
}
