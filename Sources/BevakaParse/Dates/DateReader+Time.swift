extension DateReader {
    /// Words between an hour and its minutes, or behind an hour: "10h30", "10 Uhr", "10u30", "10시 30분".
    private static let hourWords: Set<String> = ["h", "u", "uhr", "uur", "heures", "시", "時", "點", "点"]
    private static let minuteWords: Set<String> = ["min", "m", "분", "分"]
    private static let secondWords: Set<String> = ["sec", "s", "초", "秒"]
    /// Words before a time whose parts are separated by a dot: "kl. 10.30", "klo 10.30".
    private static let timeWords: Set<String> = [
        "kl", "klo", "klokken", "klockan", "kell", "plkst", "godz", "ore", "ora", "alle", "ob", "um", "uhr", "val", "a",
        "v",
    ]

    /// Reads the time, AM or PM, and the zone. False when there is a time that cannot be.
    mutating func readTime() -> Bool {
        for index in tokens.indices {
            if number(index, digits: 1...2) != nil, isSymbol(index + 1, ":"), isGlued(index + 1) {
                // The day alone with an offset, as XML Schema writes it: 2026-11-24+01:00.
                if index > 3, isSymbol(index - 1, "+") || isSymbol(index - 1, "-"), isGlued(index - 1), isGlued(index),
                    number(index, digits: 2...2) != nil, number(index + 2, digits: 2...2) != nil,
                    isWholeDay(before: index - 1)
                {
                    return readZone(at: index - 1)
                }
                return readClock(at: index)
            }
        }
        for index in tokens.indices where word(index) == "t" && isGlued(index) && isGlued(index + 1) {
            return readCompactTime(at: index + 1)
        }
        for index in tokens.indices where number(index, digits: 1...2) != nil {
            // Not the minutes of "10.30 Uhr".
            if isSymbol(index - 1, "."), isGlued(index) { continue }
            if let next = word(index + 1), Self.hourWords.contains(next) { return readWordyTime(at: index) }
        }
        for index in tokens.indices.reversed() where isDottedTime(at: index) {
            return readClock(at: index)
        }
        return true
    }

    /// Three numbers, joined by hyphens, and nothing else before an offset.
    private func isWholeDay(before end: Int) -> Bool {
        end == 5 && number(0, digits: 4...4) != nil && isSymbol(1, "-") && isSymbol(3, "-")
    }

    // MARK: - Forms of a time

    /// `10:30`, `10:30:59.123`, `10.30`.
    private mutating func readClock(at start: Int) -> Bool {
        let separator: Unicode.Scalar = isSymbol(start + 1, ".") ? "." : ":"
        guard let hour = number(start, digits: 1...2), let minute = number(start + 2, digits: 1...2), isGlued(start + 2)
        else { return false }
        var next = start + 3
        var second = 0
        if isSymbol(next, separator), isGlued(next), isGlued(next + 1) {
            guard let value = number(next + 1, digits: 1...2) else { return false }
            second = value
            next += 2
        }
        guard let clock = ClockTime(hour: hour, minute: minute, second: second) else { return false }
        next = skipFraction(at: next)
        if isSymbol(next, ":") { return false }
        return finish(clock, start: start, end: next)
    }

    /// `T101455`, `T1014`, `T10`.
    private mutating func readCompactTime(at start: Int) -> Bool {
        guard case .number(let value, let digits) = tokens[start].kind else { return true }
        let parts: (Int, Int, Int)
        switch digits {
        case 2: parts = (value, 0, 0)
        case 4: parts = (value / 100, value % 100, 0)
        case 6: parts = (value / 10_000, value / 100 % 100, value % 100)
        default: return false
        }
        guard let clock = ClockTime(hour: parts.0, minute: parts.1, second: parts.2) else { return false }
        use(start - 1..<start)
        return finish(clock, start: start, end: skipFraction(at: start + 1))
    }

    /// `10h30`, `10 Uhr`, `10 h 30 min`, `10시 30분 20초`.
    private mutating func readWordyTime(at start: Int) -> Bool {
        guard let hour = number(start, digits: 1...2) else { return false }
        var next = start + 2
        var minute = 0
        var second = 0
        if let value = number(next, digits: 1...2), !isSymbol(next + 1, ".") {
            minute = value
            next += 1
            if let unit = word(next), Self.minuteWords.contains(unit) { next += 1 }
            if let value = number(next, digits: 1...2), let unit = word(next + 1), Self.secondWords.contains(unit) {
                second = value
                next += 2
            }
        }
        guard let clock = ClockTime(hour: hour, minute: minute, second: second) else { return false }
        return finish(clock, start: start, end: next)
    }

    /// `10.30` where it can only be a time: behind "kl.", before "Uhr", or when there is a whole date without it.
    private func isDottedTime(at index: Int) -> Bool {
        guard let hour = number(index, digits: 1...2), hour < 25, isSymbol(index + 1, "."), isGlued(index + 1),
            let minute = number(index + 2, digits: 2...2), minute < 60, isGlued(index + 2),
            !isSymbol(index - 1, ".") || !isGlued(index)
        else { return false }
        let before = word(isSymbol(index - 1, ".") ? index - 2 : index - 1)
        if let before, Self.timeWords.contains(before) { return true }
        var end = index + 3
        if isSymbol(end, "."), isGlued(end), number(end + 1, digits: 2...2) != nil, isGlued(end + 1) { end += 2 }
        if let after = word(end), Self.hourWords.contains(after) { return true }
        let others = tokens.indices.filter { other in
            !(index..<end).contains(other) && number(other, digits: 1...4) != nil && !isOffset(at: other)
        }
        let earlier = others.filter { $0 < index }
        let hasMonth = tokens[..<index].contains {
            $0.word.map { NameTable.months.exactly($0, dotted: true) != 0 } ?? false
        }
        return earlier.count == others.count && earlier.count == (hasMonth ? 2 : 3)
    }

    /// The digits of `+0100`.
    private func isOffset(at index: Int) -> Bool {
        isGlued(index) && number(index, digits: 4...4) != nil && !isGlued(index - 1)
            && (isSymbol(index - 1, "+") || isSymbol(index - 1, "-"))
    }

    private func skipFraction(at index: Int) -> Int {
        guard isSymbol(index, ".") || isSymbol(index, ","), isGlued(index), isGlued(index + 1),
            number(index + 1, digits: 1...18) != nil
        else { return index }
        return index + 2
    }

    // MARK: - What stands around a time

    private mutating func finish(_ clock: ClockTime, start: Int, end: Int) -> Bool {
        use(start..<end)
        time = clock
        var next = end
        if let unit = word(next), Self.hourWords.contains(unit) {
            use(next..<next + 1)
            next += 1
        }
        if let (afternoon, length) = meridiem(at: next) {
            guard let shifted = clock.meridiem(afternoon: afternoon) else { return false }
            time = shifted
            hasMeridiem = true
            use(next..<next + length)
            next += length
        } else if let before = word(start - 1) ?? (isSymbol(start - 1, ".") ? word(start - 2) : nil) {
            // Korean, Japanese and Hungarian write it before the time.
            switch before {
            case "오전", "午前", "上午": time = clock.meridiem(afternoon: false)
            case "오후", "午後", "下午", "du": time = clock.meridiem(afternoon: true)
            default: break
            }
            guard time != nil else { return false }
        }
        return readZone(at: next)
    }

    /// AM or PM and how many pieces it takes: `PM`, `p.m.`, `p. m.`, Greek `μ.μ.`, Swedish `e.m.`, Finnish `ip.`
    private func meridiem(at index: Int) -> (afternoon: Bool, length: Int)? {
        guard let first = word(index) else { return nil }
        switch first {
        case "am", "πμ", "fm", "ap": return (false, 1)
        case "pm", "μμ", "em", "ip": return (true, 1)
        default: break
        }
        guard isSymbol(index + 1, "."), let second = word(index + 2), second == "m" || second == "μ" else { return nil }
        let length = isSymbol(index + 3, ".") ? 4 : 3
        switch first {
        case "a", "f", "π": return (false, length)
        case "p", "e", "μ": return (true, length)
        default: return nil
        }
    }
}
