import BevakaCore

extension DigestRoom {
    /// The deadlines of stories as an iCalendar file (RFC 5545, `text/calendar; charset=utf-8`), for the site or a mail.
    ///
    /// A date without a time is an all-day event, one with a time has its zone; a month without a day covers the month. An
    /// event keeps its UID when its date moves, and its SEQUENCE grows. The same request gives the same bytes, on the same day.
    package func calendar(_ request: CalendarRequest) -> String {
        DeadlineCalendar(request, phrases: phrases(request.language)).text
    }
}
