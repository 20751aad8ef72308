extension DateReader {
    /// Reads `+0100`, `-05:00`, `+2`, `CET`, `GMT+1`, `Etc/GMT` at `start`; nothing there is fine as well. An unknown name or an
    /// impossible offset counts as none. False for a sign with something else than digits behind it.
    mutating func readZone(at start: Int) -> Bool {
        var next = start
        if isSymbol(next, "(") || isSymbol(next, "[") { next += 1 }
        if word(next) == "etc", isSymbol(next + 1, "/") {
            return readName(at: next + 2, reversed: true)
        }
        if word(next) == "europe", isSymbol(next + 1, "/"),
            let minutes = word(next + 2).flatMap(ZoneOffset.minutes(inEurope:))
        {
            offset = minutes
            hasSummerTime = true
            use(next..<next + 3)
            return true
        }
        if word(next) != nil { return readName(at: next, reversed: false) }
        if number(next, digits: 4...4) == 0 {
            // "10:30:00 0000": the sign of no offset at all is missing.
            offset = 0
            use(next..<next + 1)
            return true
        }
        guard isSymbol(next, "+") || isSymbol(next, "-") else { return true }
        return readOffset(at: next, reversed: false)
    }

    private mutating func readName(at index: Int, reversed: Bool) -> Bool {
        guard let name = word(index), let minutes = ZoneOffset.minutes(named: name) else { return true }
        use(index..<index + 1)
        offset = minutes
        guard isSymbol(index + 1, "+") || isSymbol(index + 1, "-"), isGlued(index + 2) else { return true }
        return readOffset(at: index + 1, reversed: reversed)
    }

    /// - Parameter reversed: the tz database's `Etc/GMT+1` lies west of Greenwich, as POSIX has it.
    private mutating func readOffset(at sign: Int, reversed: Bool) -> Bool {
        // "10:00 - 12:00" is no offset; the second time is then left over, and the date nobody's.
        guard isGlued(sign + 1) else { return true }
        guard let value = number(sign + 1, digits: 1...6), case .number(_, let digits) = tokens[sign + 1].kind else {
            return word(sign + 1) == nil
        }
        var next = sign + 2
        var hours = value
        var minutes = 0
        switch digits {
        case 1, 2:
            if isSymbol(next, ":"), isGlued(next) {
                guard let part = number(next + 1, digits: 1...2) else { return false }
                minutes = part
                next += 2
            }
        case 3, 4:
            hours = value / 100
            minutes = value % 100
        default: return false
        }
        use(sign..<next)
        if ZoneOffset.isPossible(hours: hours, minutes: minutes) {
            let total = hours * 60 + minutes
            offset = isSymbol(sign, "-") != reversed ? -total : total
        }
        // "+0100 CET" and "+0100 (CET)" say it twice.
        let name = isSymbol(next, "(") ? next + 1 : next
        if let word = word(name), ZoneOffset.minutes(named: word) != nil { use(name..<name + 1) }
        // Something glued to the end belongs to no zone.
        return !(isGlued(next) && word(next) != nil)
    }
}
