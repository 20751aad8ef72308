import BevakaCore
import BevakaTag
import FoundationEssentials

/// Reads an item that may be dated ahead of its time.
///
/// Words such as "on 15 March" take their year from the date that the item goes by (``PublicationDate``), never from a clock
/// that runs years ahead. And where a source dates the announcement of a meeting by the day of the meeting, that day is kept as
/// what it is: a date of kind event, if the title speaks of one.
struct DatedReading {
    /// A day further ahead, in seconds, is no announced day but a wrong clock.
    private static let farthest: Double = 400 * 86_400

    let seen: Date
    let timeZone: TimeZone

    /// - Parameter annotate: the tagger.
    /// - Returns: the item with the date that its source gave it, by which it is known again.
    func read(_ item: Item, _ annotate: (Item) -> AnnotatedItem) -> AnnotatedItem {
        var dated = item
        dated.published = PublicationDate.effective(item.published, seen: seen)
        var annotated = annotate(dated)
        annotated.item.published = item.published
        if let event = announced(annotated) { annotated.deadlines.append(event) }
        return annotated
    }

    /// The same event when the stored item is read again: the date that it came from is not among what is read then.
    static func keepAnnounced(of old: AnnotatedItem, in new: inout AnnotatedItem) {
        let title = old.item.title ?? ""
        let numbers = Set(title.split { !$0.isNumber }.compactMap { Int($0) })
        new.deadlines += old.deadlines.filter { event in
            event.kind == .event && event.text == title
                // What the title says itself is the tagger's to say again.
                && !numbers.contains(event.date.split(separator: "-").last.flatMap { Int($0) } ?? 0)
                && !new.deadlines.contains { $0.date == event.date }
        }
    }

    /// The day that an item is dated ahead to, where its own words do not give that day already.
    private func announced(_ annotated: AnnotatedItem) -> Deadline? {
        guard let said = annotated.item.published, let title = annotated.item.title, !title.isEmpty,
            said.timeIntervalSince(seen) > PublicationDate.ahead, said.timeIntervalSince(seen) <= Self.farthest
        else { return nil }
        let day = said.formatted(Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day())
        guard !annotated.deadlines.contains(where: { $0.date == day }) else { return nil }
        let found = DeadlineFinder.find(in: "\(title): \(day)", language: annotated.language, published: nil)
        guard found.contains(where: { $0.kind == .event && $0.date == day }) else { return nil }
        return Deadline(kind: .event, date: day, text: title)
    }
}
