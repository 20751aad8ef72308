import BevakaCore

/// A time of day as a text gives it, with the zone where it is named.
struct ClockTime: Hashable, Sendable {
    /// `17:00`; midnight is the end of the day, `23:59`.
    var text: String
    /// An IANA zone.
    var zone: String?
    /// In the folded text, with the zone.
    var range: Range<Int>
}

/// Finds times of day: `17:00`, `kl.16.00`, `17h30`, `4 p.m.`, `12 Uhr`, `plkst. 12`, `noon`.
struct ClockScan {
    let text: TextScan
    let language: Language?

    /// The first time in a stretch of text.
    func first(in range: Range<Int>) -> ClockTime? {
        var place = range.lowerBound
        while place < range.upperBound {
            if text.isWord(place), !text.isWord(place - 1), let time = time(at: place),
                time.range.lowerBound < range.upperBound
            {
                return time
            }
            place += 1
        }
        return nil
    }

    private func time(at place: Int) -> ClockTime? {
        if let end = namedEnd("midnight", "midnatt", "minuit", "mitternacht", "keskiyö", "kesköö", "pusnakt", at: place)
        {
            return made(hour: 23, minute: 59, place..<end)
        }
        if let end = namedEnd("noon", "midday", "midi", "keskpäev", at: place) {
            return made(hour: 12, minute: 0, place..<end)
        }
        guard let hour = text.digits(place), hour.count <= 2, text.number(hour) <= 24,
            text[place - 1] != UInt8(ascii: "-")
        else { return nil }
        return full(hour) ?? bare(hour)
    }

    private func namedEnd(_ words: StaticString..., at place: Int) -> Int? {
        for word in words where text.matches(word, at: place) { return place + word.utf8CodeUnitCount }
        return nil
    }

    /// Hours and minutes: `17:00`, `17.00`, `17h30`, `4:30 p.m.`.
    private func full(_ hour: Range<Int>) -> ClockTime? {
        let separator = text[hour.upperBound]
        guard separator == UInt8(ascii: ":") || separator == UInt8(ascii: ".") || separator == UInt8(ascii: "h"),
            let minute = text.digits(
                text[hour.upperBound + 1] == UInt8(ascii: " ") && separator == UInt8(ascii: "h")
                    ? hour.upperBound + 2 : hour.upperBound + 1),
            minute.count == 2, text.number(minute) < 60
        else { return nil }
        var end = minute.upperBound
        if text[end] == UInt8(ascii: ":"), let seconds = text.digits(end + 1), seconds.count == 2 {
            end = seconds.upperBound
        }
        let half = half(at: end)
        // 17.00 is a time, 12.30 a date or an amount, unless a word says so.
        if separator == UInt8(ascii: "."), half == nil, !hasTimeWord(before: hour.lowerBound), !hasTimeUnit(at: end) {
            guard !isDateOrAmount(end), text.number(minute) % 15 == 0 || text.number(minute) == 59, hour.count == 2
            else { return nil }
        }
        guard !isDateOrAmount(end) || separator != UInt8(ascii: ".") else { return nil }
        return made(
            hour: adjusted(text.number(hour), half), minute: text.number(minute),
            hour.lowerBound..<(half?.end ?? end))
    }

    /// A whole hour, where a word or unit says it is one: `17h`, `4 pm`, `kl 12`, `12 Uhr`, `at 12`.
    private func bare(_ hour: Range<Int>) -> ClockTime? {
        let end = hour.upperBound
        if let half = half(at: end), (1...12).contains(text.number(hour)) {
            return made(hour: adjusted(text.number(hour), half), minute: 0, hour.lowerBound..<half.end)
        }
        if text[end] == UInt8(ascii: "h") && !text.isWord(end + 1) {
            return made(hour: text.number(hour), minute: 0, hour.lowerBound..<end + 1)
        }
        guard !text.isWord(end), text[end] != UInt8(ascii: ":"), text[end] != UInt8(ascii: "/") else { return nil }
        if text[end] == UInt8(ascii: "."), text.isDigit(end + 1) { return nil }
        let isTime =
            hasTimeUnit(at: end) || hasTimeWord(before: hour.lowerBound) && !isMonthOrDay(after: end)
            || zone(after: end, only: true) != nil
        return isTime ? made(hour: text.number(hour), minute: 0, hour.lowerBound..<end) : nil
    }

    private func isMonthOrDay(after place: Int) -> Bool {
        var next = place
        if text[next] == UInt8(ascii: ".") { next += 1 }
        return MonthNames.month(at: text.afterBlanks(next), in: text) != nil
    }

    private func isDateOrAmount(_ end: Int) -> Bool {
        text[end] == UInt8(ascii: ".") && text.isDigit(end + 1) || text.isDigit(end) || text[end] == UInt8(ascii: "%")
    }

    /// `a.m.` and `p.m.`; `isAfternoon` and where it ends.
    private func half(at place: Int) -> (isAfternoon: Bool, end: Int)? {
        let next = text.afterBlanks(place)
        for (form, isAfternoon): (StaticString, Bool) in [
            ("p.m.", true), ("p.m", true), ("pm", true), ("a.m.", false), ("a.m", false), ("am", false),
        ] where text.matches(form, at: next) {
            let end = next + form.utf8CodeUnitCount
            // German "am" stands before a date.
            if !text.isWord(end),
                form.utf8CodeUnitCount > 2 || language?.rawValue == "en" || language == nil
                    || next == place
            {
                return (isAfternoon, end)
            }
        }
        return nil
    }

    private func adjusted(_ hour: Int, _ half: (isAfternoon: Bool, end: Int)?) -> Int {
        guard let half, hour <= 12 else { return hour }
        return half.isAfternoon ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour)
    }

    private func hasTimeWord(before place: Int) -> Bool {
        let end = text.beforeBlanks(place)
        for word: StaticString in [
            "kl.", "kl", "klo", "kello", "kell", "kella", "plkst.", "plkst", "at", "klockan", "à", "um", "uhr",
        ]
        where text.matches(wordEndingAt: end, word) {
            return true
        }
        return text[end - 1] == UInt8(ascii: ".") && text.matches(wordEndingAt: end - 1, "kl")
    }

    private func hasTimeUnit(at place: Int) -> Bool {
        let next = text.afterBlanks(place)
        for unit: StaticString in ["uhr", "heures", "heure", "h", "noon", "o'clock", "hrs", "hours"]
        where text.matches(unit, at: next) && !text.isWord(next + unit.utf8CodeUnitCount) {
            return true
        }
        return false
    }

    private func made(hour: Int, minute: Int, _ range: Range<Int>) -> ClockTime? {
        guard hour < 24 || hour == 24 && minute == 0 else { return nil }
        let named = zone(after: range.upperBound, only: false)
        let isEndOfDay = hour == 24
        return ClockTime(
            text: isEndOfDay ? "23:59" : "\(CivilDate.two(hour)):\(CivilDate.two(minute))", zone: named?.zone,
            range: range.lowerBound..<(named?.end ?? range.upperBound))
    }

    // MARK: Zones

    private static let zones: [(name: StaticString, zone: String)] = [
        ("cet", "Europe/Brussels"), ("cest", "Europe/Brussels"), ("brussels", "Europe/Brussels"),
        ("bruxelles", "Europe/Brussels"), ("bryssel", "Europe/Brussels"), ("brüssel", "Europe/Brussels"),
        ("briseles", "Europe/Brussels"), ("brüsseler", "Europe/Brussels"), ("brysselin", "Europe/Brussels"),
        ("brysseltid", "Europe/Brussels"), ("bruxelles-tid", "Europe/Brussels"), ("brüsseli", "Europe/Brussels"),
        ("mez", "Europe/Berlin"), ("mesz", "Europe/Berlin"), ("helsinki", "Europe/Helsinki"),
        ("finnish", "Europe/Helsinki"), ("suomen", "Europe/Helsinki"), ("finsk", "Europe/Helsinki"),
        ("tallinn", "Europe/Tallinn"), ("tallinna", "Europe/Tallinn"), ("eesti", "Europe/Tallinn"),
        ("estonian", "Europe/Tallinn"), ("riga", "Europe/Riga"), ("rīgas", "Europe/Riga"), ("latvian", "Europe/Riga"),
        ("stockholm", "Europe/Stockholm"), ("swedish", "Europe/Stockholm"), ("svensk", "Europe/Stockholm"),
        ("copenhagen", "Europe/Copenhagen"), ("dansk", "Europe/Copenhagen"), ("danish", "Europe/Copenhagen"),
        ("paris", "Europe/Paris"), ("berlin", "Europe/Berlin"), ("gmt", "Etc/UTC"), ("utc", "Etc/UTC"),
        ("london", "Europe/London"), ("uk", "Europe/London"), ("bst", "Europe/London"), ("warsaw", "Europe/Warsaw"),
        ("polish", "Europe/Warsaw"), ("vilnius", "Europe/Vilnius"),
    ]

    /// The zone named within a few words behind `place`; `only` directly behind it.
    private func zone(after place: Int, only: Bool) -> (zone: String, end: Int)? {
        var next = text.afterBlanks(place)
        for _ in 0..<(only ? 1 : 4) {
            while next < text.count, next < place + 40, !text.isWord(next), text[next] != UInt8(ascii: "."),
                text[next] != 0x0A
            {
                next += 1
            }
            let word = text.word(at: next)
            let digits = text.digits(next)
            guard !word.isEmpty || digits != nil else { return nil }
            if text.equals("eet", word) || text.equals("eest", word) { return (eastern, word.upperBound) }
            for (name, zone) in Self.zones where text.equals(name, word) { return (zone, word.upperBound) }
            // 12:00-13:00 (CET): past the end of the span.
            next = digits?.upperBound ?? word.upperBound
            if word.isEmpty, text[next] == UInt8(ascii: ":") || text[next] == UInt8(ascii: ".") {
                next = text.digits(next + 1)?.upperBound ?? next + 1
            }
        }
        return nil
    }

    private var eastern: String {
        switch language?.rawValue {
        case "et": "Europe/Tallinn"
        case "lv": "Europe/Riga"
        default: "Europe/Helsinki"
        }
    }

    /// The zone of a time that names none: that of the country the language is of.
    var usualZone: String? {
        switch language?.rawValue {
        case "sv": "Europe/Stockholm"
        case "fi": "Europe/Helsinki"
        case "et": "Europe/Tallinn"
        case "lv": "Europe/Riga"
        case "da": "Europe/Copenhagen"
        case "de": "Europe/Berlin"
        case "fr": "Europe/Paris"
        case "en": "Europe/Brussels"
        default: nil
        }
    }
}
