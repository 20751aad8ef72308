package import FoundationEssentials

/// The moment that an item is sorted, shown and published under: what its source says, as far as that can be.
///
/// Feeds announce events by dating them ahead, clocks run wrong, and systems write placeholders where they know no date. What
/// was said stays in the archive, for it tells whether an item is seen again; nothing else is decided by it.
package enum PublicationDate {
    /// In seconds. So far ahead a date stands: a day begins in one time zone while another still has the day before, and
    /// clocks differ.
    package static let ahead: Double = 86_400
    /// 1 January 1950: no institution has put anything on the web that is older. 0001-01-01, 1899-12-30 and 1900-01-01 are what
    /// systems write for no date.
    package static let earliest = Date(timeIntervalSince1970: -631_152_000)
    /// So near 1970-01-01T00:00:00Z, in seconds, lies the zero of a clock in any time zone.
    package static let nearZero: Double = 14 * 3_600

    /// The moment to go by.
    ///
    /// - Parameters:
    ///   - said: what the source says.
    ///   - seen: when it was first seen to say so.
    /// - Returns: nil where nothing is said that can be; `seen` for what is dated ahead of it.
    package static func effective(_ said: Date?, seen: Date) -> Date? {
        guard let said, said >= earliest, abs(said.timeIntervalSince1970) > nearZero else { return nil }
        return said.timeIntervalSince(seen) > ahead ? seen : said
    }
}
