import FoundationEssentials

/// How often a source has something new.
enum Rhythm {
    /// As many of its latest items are looked at.
    static let window = 40

    /// The median gap between distinct dates; nil when there are not two. Several items of one moment are one event: an
    /// institution that posts five releases at once does not publish every zero seconds.
    static func median(of published: [Date]) -> Duration? {
        let moments = Set(published).sorted()
        let gaps = zip(moments.dropFirst(), moments).map { $0.timeIntervalSince($1) }.sorted()
        guard !gaps.isEmpty else { return nil }
        let middle = gaps.count / 2
        let median = gaps.count.isMultiple(of: 2) ? (gaps[middle - 1] + gaps[middle]) / 2 : gaps[middle]
        return .seconds(Int64(median.rounded()))
    }
}
