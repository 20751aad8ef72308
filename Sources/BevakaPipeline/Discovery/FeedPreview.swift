import BevakaCore
import Foundation

/// What a person sees of a feed before it is added.
struct FeedPreview {
    let source: Source
    let feed: Feed
    let items: [AnnotatedItem]
    /// Other feeds that were found, as title and address.
    let others: [(title: String?, url: String)]
    let calendar: Calendar
    let now: Date

    var text: String {
        var lines = [
            "name       \(source.name)", "address    \(source.url)",
            "title      \(feed.title ?? "none")",
            "languages  \(source.languages.isEmpty ? "unknown" : source.languages.map(\.rawValue).joined(separator: ", "))",
            "rhythm     \(Self.rhythm(of: feed, now: now).map(Self.words) ?? "unknown")",
            "items      \(feed.items.count)",
        ]
        if let group = source.group { lines.insert("group      \(group)", at: 1) }
        lines += newest.prefix(5).map(line)
        if !others.isEmpty {
            lines.append("other feeds of the site, to be added by their addresses:")
            lines += others.map { "  \($0.url)\($0.title.map { "  (\($0))" } ?? "")" }
        }
        return lines.joined(separator: "\n")
    }

    private var newest: [AnnotatedItem] {
        items.enumerated().sorted { left, right in
            let (a, b) = (date(left.element) ?? .distantPast, date(right.element) ?? .distantPast)
            return a == b ? left.offset < right.offset : a > b
        }.map(\.element)
    }

    private func date(_ annotated: AnnotatedItem) -> Date? {
        PublicationDate.effective(annotated.item.published, seen: now)
    }

    private func line(_ annotated: AnnotatedItem) -> String {
        let topics = annotated.topics.map(\.id.rawValue).joined(separator: ", ")
        let title = annotated.item.title ?? annotated.item.summary ?? "untitled"
        return
            "  \(DayText.text(date(annotated), calendar))  \(title.prefix(90))\(topics.isEmpty ? "" : "  [\(topics)]")"
    }

    /// The languages of the items, the most frequent first: what the feed declares is often the template's.
    static func languages(of items: [AnnotatedItem], declared: String?) -> [Language] {
        var counts: [Language: Int] = [:]
        for language in items.compactMap(\.language) { counts[language, default: 0] += 1 }
        // A single foreign headline makes no second language.
        let frequent = counts.filter { $0.value * 5 >= items.count }
        let found = frequent.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map(\.key)
        return found.isEmpty ? declared.flatMap { Language(tag: $0) }.map { [$0] } ?? [] : found
    }

    /// The median time between items; nil with fewer than three dates.
    static func rhythm(of feed: Feed, now: Date) -> TimeInterval? {
        let dates = feed.items.compactMap { PublicationDate.effective($0.published, seen: now) }.sorted()
        guard dates.count >= 3 else { return nil }
        let gaps = zip(dates.dropFirst(), dates).map { $0.timeIntervalSince($1) }.sorted()
        return gaps[gaps.count / 2]
    }

    /// `an item every 3 days`.
    static func words(_ rhythm: TimeInterval) -> String {
        let hours = Int((rhythm / 3_600).rounded())
        switch hours {
        case ..<1: return "several items an hour"
        case 1: return "an item every hour"
        case 2..<24: return "an item every \(hours) hours"
        case 24..<48: return "an item every day"
        case 48..<336: return "an item every \(hours / 24) days"
        default: return "an item every \(hours / 168) weeks"
        }
    }
}
