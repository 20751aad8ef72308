import BevakaCore

extension SitePages {
    /// The calendar of all topics, and of one.
    static let allDeadlines = "deadlines.ics"

    func calendar(of topic: Topic?) -> SiteFile {
        let name =
            topic.map { view.phrases(.topicCalendarName, ["title": title, "topic": view.name(of: $0.id)]) }
            ?? view.phrases(.calendarName, ["title": title])
        let calendar = room.calendar(
            CalendarRequest(
                title: name, language: request.language, timeZone: request.timeZone, now: request.now,
                topics: request.topics, topic: topic?.id, items: request.datedItems, revisions: request.revisions))
        return SiteFile(path: topic.map { "topics/\(View.slug($0.id)).ics" } ?? Self.allDeadlines, content: calendar)
    }

    /// What opens a calendar program at once: `webcal:` with the site's own address, where it is known.
    func webcal(_ path: String) -> String? {
        guard let base = WebLink(request.baseURL)?.text else { return nil }
        let address = base.drop { $0 != ":" }
        return "webcal" + address + (base.hasSuffix("/") ? "" : "/") + path
    }
}
