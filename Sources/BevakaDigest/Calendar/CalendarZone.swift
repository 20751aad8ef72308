/// A time zone that changes its clocks by the rule of the European Union: at 01:00 UTC on the last Sundays of March and
/// October (Directive 2000/84/EC).
struct CalendarZone: Hashable {
    let identifier: String
    /// Hours before UTC in winter.
    let offset: Int
    let winter: String
    let summer: String

    private static let western = ["Lisbon", "Madeira", "Canary", "Faroe"]
    private static let central = [
        "Stockholm", "Brussels", "Copenhagen", "Berlin", "Paris", "Amsterdam", "Luxembourg", "Oslo", "Warsaw", "Vienna",
        "Prague", "Rome", "Madrid", "Zurich", "Budapest", "Bratislava", "Ljubljana", "Zagreb", "Malta", "Vaduz",
    ]
    private static let eastern = [
        "Helsinki", "Tallinn", "Riga", "Vilnius", "Mariehamn", "Athens", "Sofia", "Bucharest", "Kyiv", "Kiev",
    ]

    /// Nil for zones with other rules.
    init?(_ identifier: String) {
        let parts = identifier.split(separator: "/")
        guard parts.count == 2, parts[0] == "Europe" || parts[0] == "Atlantic" else { return nil }
        self.identifier = identifier
        let city = String(parts[1])
        switch city {
        case _ where Self.central.contains(city): (offset, winter, summer) = (1, "CET", "CEST")
        case _ where Self.eastern.contains(city): (offset, winter, summer) = (2, "EET", "EEST")
        case _ where Self.western.contains(city): (offset, winter, summer) = (0, "WET", "WEST")
        case "London": (offset, winter, summer) = (0, "GMT", "BST")
        case "Dublin": (offset, winter, summer) = (0, "GMT", "IST")
        default: return nil
        }
    }

    /// The VTIMEZONE (RFC 5545 §3.6.5). The rule is stated from 2003 on, when all of these zones had come to follow it.
    func write(to calendar: inout CalendarText) {
        calendar.line("BEGIN:VTIMEZONE")
        calendar.line("TZID:\(identifier)")
        part("STANDARD", winter, from: offset + 1, to: offset, start: "20031026", month: 10, &calendar)
        part("DAYLIGHT", summer, from: offset, to: offset + 1, start: "20030330", month: 3, &calendar)
        calendar.line("END:VTIMEZONE")
    }

    /// `start` in the clock that was valid before the change, which is at 01:00 UTC.
    private func part(
        _ name: String, _ zone: String, from: Int, to: Int, start: String, month: Int, _ calendar: inout CalendarText
    ) {
        calendar.line("BEGIN:\(name)")
        calendar.line("DTSTART:\(start)T\((1 + from).padded(2))0000")
        calendar.line("RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
        calendar.line("TZOFFSETFROM:+\(from.padded(2))00")
        calendar.line("TZOFFSETTO:+\(to.padded(2))00")
        calendar.line("TZNAME:\(zone)")
        calendar.line("END:\(name)")
    }
}
