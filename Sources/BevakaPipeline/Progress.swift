package import BevakaCore

/// How far a pass has come, told after each source.
package struct Progress: Hashable, Sendable {
    package var done: Int
    package var total: Int
    package var entry: RunReport.FeedEntry
}
