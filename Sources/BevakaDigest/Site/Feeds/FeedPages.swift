package import FoundationEssentials

/// How the entries of a feed are spread over documents: an archived feed (RFC 5005 §4).
///
/// The subscription document, which readers poll, holds everything of the last eight days and at least the newest fifty
/// entries; so a reader that comes once a week misses nothing even where it knows nothing of archives. What has
/// gathered behind the newest fifty is put away by hundreds into archive documents, which never change again. They are
/// named after the moment of their newest entry (`topics/maritime/20261117T061500Z.atom`): the names alone say how far
/// the archive has come, and a reader that was away for longer finds all of them by `prev-archive`.
package struct FeedPages: Sendable {
    /// Entries of an archive document; those of one second are never parted.
    static let page = 100
    /// Entries that are never put away.
    static let kept = 50
    static let days = 8

    struct Archive: Sendable {
        var name: String
        var entries: [FeedEntry]
        /// The name of the one before it.
        var previous: String?
    }

    /// To be written now, the oldest first.
    private(set) var archives: [Archive] = []
    /// For the subscription document, the newest first.
    private(set) var current: [FeedEntry] = []
    /// The newest archive document.
    private(set) var previous: String?

    /// - Parameters:
    ///   - entries: the newest first.
    ///   - existing: names of the archive documents that are there.
    ///   - isCutOff: whether there are older entries that were not given.
    ///   - weekAgo: the beginning of the eight days.
    init(_ entries: [FeedEntry], existing: [String], isCutOff: Bool, weekAgo: Date) {
        let isFirst = Self.last(existing) == nil
        previous = Self.last(existing)
        var waiting = Array(entries.prefix { $0.stamp > previous ?? "" })
        while waiting.count >= Self.kept + Self.page || (isFirst && isCutOff && waiting.count > Self.kept) {
            let oldest = waiting[max(Self.kept, waiting.count - Self.page)]
            let start = waiting.firstIndex { $0.stamp <= oldest.stamp } ?? 0
            let name = waiting[start].stamp
            archives.append(Archive(name: name, entries: Array(waiting[start...]), previous: previous))
            waiting.removeSubrange(start...)
            previous = name
        }
        let last = previous ?? ""
        current = entries.enumerated().filter { place, entry in
            place < Self.kept || entry.stamp > last || entry.arrived >= weekAgo
        }.map(\.element)
    }

    /// Items that arrived earlier than this can be in no document that is to be written: the ground for a query.
    /// Nil while there is no archive document yet.
    package static func reach(archives: [String], now: Date) -> Date? {
        last(archives).flatMap(moment).map { min($0, weekAgo(now)) }
    }

    /// To the day, so that the same news gives the same bytes for as long as possible.
    static func weekAgo(_ now: Date) -> Date {
        let day = (now.timeIntervalSince1970 / 86_400).rounded(.down) - Double(days)
        return Date(timeIntervalSince1970: day * 86_400)
    }

    /// `20261117T061500Z` (ISO 8601, basic format): sorts by time.
    static func stamp(_ moment: Date) -> String {
        LocalTime.timestamp(moment).filter { $0 != "-" && $0 != ":" }
    }

    private static func last(_ names: [String]) -> String? { names.filter { moment($0) != nil }.max() }

    /// What a name says; nil for other files.
    private static func moment(_ name: String) -> Date? {
        let digits = Array(name.utf8)
        guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int? { Int(String(decoding: digits[range], as: UTF8.self)) }
        guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8), let hour = number(9..<11),
            let minute = number(11..<13), let second = number(13..<15),
            let civil = CivilDay(year: year, month: month, day: day)
        else { return nil }
        return Date(timeIntervalSince1970: Double(((civil.number * 24 + hour) * 60 + minute) * 60 + second))
    }
}
