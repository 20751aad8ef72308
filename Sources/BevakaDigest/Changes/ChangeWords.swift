/// A change in words, for digests and terminals.
package struct ChangeWords: Hashable, Sendable {
    /// `Ändrad sedan 12 november`
    package var heading: String
    /// What has changed, weightiest first, a sentence each.
    package var lines: [String]
}
