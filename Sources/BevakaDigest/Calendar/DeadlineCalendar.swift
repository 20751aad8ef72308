import BevakaCore
import FoundationEssentials

/// Deadlines as an iCalendar object (RFC 5545, with the properties of RFC 7986).
///
/// It has no METHOD: such a file is a calendar to subscribe to or to import, and an invitation only with one. DTSTAMP is
/// then the event's last change (RFC 5545 §3.8.7.2), so the same deadlines give the same bytes.
struct DeadlineCalendar {
    let request: CalendarRequest
    let view: View
    private let events: [DeadlineEvent]

    init(_ request: CalendarRequest, phrases: Phrases) {
        self.request = request
        view = View(phrases: phrases, timeZone: request.timeZone, topics: request.topics, now: request.now)
        events = DeadlineEvent.all(request, today: view.words.day(of: request.now))
    }

    var text: String {
        var calendar = CalendarText()
        calendar.line("BEGIN:VCALENDAR")
        calendar.line("VERSION:2.0")
        calendar.line("PRODID:-//bevaka//deadlines//\(view.phrases.language.rawValue.uppercased())")
        calendar.line("CALSCALE:GREGORIAN")
        calendar.text("NAME", request.title)
        calendar.text("X-WR-CALNAME", request.title)
        calendar.text("X-WR-TIMEZONE", request.timeZone.identifier)
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
        calendar.line("X-PUBLISHED-TTL:PT6H")
        let times = events.map { EventTime($0.deadline, $0.date, timeZone: request.timeZone) }
        for zone in zones(times) { zone.write(to: &calendar) }
        for (event, time) in zip(events, times) { write(event, time, to: &calendar) }
        calendar.line("END:VCALENDAR")
        return calendar.text
    }

    /// Those that are used. A calendar must hold a component (§3.6): without events it is the region's zone.
    private func zones(_ times: [EventTime]) -> [CalendarZone] {
        let own = events.isEmpty ? CalendarZone(request.timeZone.identifier) ?? CalendarZone("Europe/Brussels") : nil
        return Set(times.compactMap(\.zone) + [own].compactMap(\.self)).sorted { $0.identifier < $1.identifier }
    }

    private func write(_ event: DeadlineEvent, _ time: EventTime, to calendar: inout CalendarText) {
        let changed = Self.moment(event.changed)
        let stage = event.deadline.stage.map { " (\(PlainText.line($0)))" } ?? ""
        let headline = StoryText(event.item.annotated.item).headline ?? view.phrases[.untitled]
        calendar.line("BEGIN:VEVENT")
        calendar.line("UID:\(event.uid)")
        calendar.line("DTSTAMP:\(changed)")
        calendar.line("CREATED:\(Self.moment(event.item.firstSeen))")
        calendar.line("LAST-MODIFIED:\(changed)")
        calendar.line("SEQUENCE:\(event.lineage.sequence)")
        time.write(to: &calendar)
        calendar.text("SUMMARY", "\(view.phrases.words(for: event.deadline.kind))\(stage): \(headline)")
        calendar.text("DESCRIPTION", description(event))
        // A URI is no TEXT: nothing in it is escaped (§3.3.13).
        if let link = WebLink(event.item.annotated.item.url) { calendar.line("URL:\(link.text)") }
        calendar.texts("CATEGORIES", view.topics.map(\.id).filter(event.topics.contains).map(view.name))
        calendar.line("TRANSP:TRANSPARENT")
        calendar.line("END:VEVENT")
    }

    /// The sentence it came from, what it was before, the source and its address.
    private func description(_ event: DeadlineEvent) -> String {
        let item = event.item
        var paragraphs = [PlainText.line(event.deadline.text)]
        if let former = event.lineage.former {
            paragraphs.append(view.phrases(.movedFrom, ["old": view.words.deadline(former)]))
        }
        paragraphs.append(
            [PlainText.line(item.sourceName), WebLink(item.annotated.item.url)?.text].compactMap(\.self)
                .joined(separator: "\n"))
        return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func moment(_ date: Date) -> String {
        LocalTime.timestamp(date).filter { $0 != "-" && $0 != ":" }
    }
}
