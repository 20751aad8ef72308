import BevakaCore
import FoundationEssentials

/// When an event is, as iCalendar says it.
enum EventTime: Hashable {
    /// From the first day up to and without the second.
    case days(CivilDay, CivilDay)
    /// At a clock time of a zone that the calendar describes.
    case local(CivilDay, hour: Int, minute: Int, CalendarZone)
    case utc(CivilDay, hour: Int, minute: Int)

    /// - Parameter timeZone: of a clock time that names no zone, or none that there is.
    init(_ deadline: Deadline, _ date: DeadlineDate, timeZone: TimeZone) {
        switch date {
        case .month:
            // The day is not known: the event covers the month rather than pretend one.
            let first = CivilDay(number: date.last.number - date.last.day + 1)
            self = .days(first, CivilDay(number: date.last.number + 1))
        case .day(let day):
            guard var (hour, minute) = DateWords.clock(deadline.time) else {
                self = .days(day, CivilDay(number: day.number + 1))
                return
            }
            // The end of a day is on that day in people's calendars.
            if hour == 24 { (hour, minute) = (23, 59) }
            self.init(day, hour, minute, zone: deadline.timezone ?? timeZone.identifier, timeZone: timeZone)
        }
    }

    private init(_ day: CivilDay, _ hour: Int, _ minute: Int, zone: String, timeZone: TimeZone) {
        if let known = CalendarZone(zone) {
            self = .local(day, hour: hour, minute: minute, known)
            return
        }
        let zone = TimeZone(identifier: zone) ?? timeZone
        let wall = Date(timeIntervalSince1970: Double(day.number * 86_400 + hour * 3_600 + minute * 60))
        // The offset at the wall time read as UTC is off by at most an hour twice a year; asking again settles it.
        let guess = wall - Double(zone.secondsFromGMT(for: wall))
        let time = LocalTime(wall - Double(zone.secondsFromGMT(for: guess)), in: .gmt)
        self = .utc(time.day, hour: time.hour, minute: time.minute)
    }

    var zone: CalendarZone? { if case .local(_, _, _, let zone) = self { zone } else { nil } }

    /// DTSTART, and DTEND where days are covered; a clock time has no length (RFC 5545 §3.6.1).
    func write(to calendar: inout CalendarText) {
        switch self {
        case .days(let first, let end):
            calendar.line("DTSTART;VALUE=DATE:\(Self.digits(first))")
            calendar.line("DTEND;VALUE=DATE:\(Self.digits(end))")
        case .local(let day, let hour, let minute, let zone):
            calendar.line("DTSTART;TZID=\(zone.identifier):\(Self.digits(day))T\(hour.padded(2))\(minute.padded(2))00")
        case .utc(let day, let hour, let minute):
            calendar.line("DTSTART:\(Self.digits(day))T\(hour.padded(2))\(minute.padded(2))00Z")
        }
    }

    static func digits(_ day: CivilDay) -> String { day.iso.replacing("-", with: "") }
}
