package import BevakaCore

/// A name or a fixed phrase that holds words of a topic and says nothing about it: `Conference of Peripheral Maritime
/// Regions`, `social cohesion`.
package struct Mask: Hashable, Sendable {
    package var term: Term
    /// The topics that do not look inside; empty for all.
    package var topics: [TopicID]
}
