/// The form that Atom and JSON Feed write, `2026-11-24T06:13:59Z`, read straight from its bytes (RFC 3339 §5.6), and the
/// day alone. Anything else about it and ``DateReader`` has a look.
enum RFC3339Date {
    /// Seconds since 1970, or nil. Fractions of a second are dropped.
    static func seconds(_ input: UnsafeBufferPointer<UInt8>) -> Int? {
        guard input.count >= 10, input[4] == 0x2D, input[7] == 0x2D,
            let year = number(input, 0, 4), let month = number(input, 5, 2), let day = number(input, 8, 2),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        let days = date.daysSince1970 * 86_400
        if input.count == 10 { return days }
        guard input.count >= 20, input[10] | 0x20 == 0x74 || input[10] == 0x20, input[13] == 0x3A, input[16] == 0x3A,
            let hour = number(input, 11, 2), let minute = number(input, 14, 2), let second = number(input, 17, 2),
            let time = ClockTime(hour: hour, minute: minute, second: second)
        else { return nil }
        var position = 19
        if input[position] == 0x2E {
            repeat { position += 1 } while position < input.count && input[position].isASCIIDigit
        }
        guard let offset = offset(input, at: position) else { return nil }
        return days + time.seconds - offset * 60
    }

    private static func number(_ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for position in start..<start + count {
            guard input[position].isASCIIDigit else { return nil }
            value = value * 10 + Int(input[position] & 0x0F)
        }
        return value
    }

    /// Minutes of `Z`, `+01:00` at the end of the text.
    private static func offset(_ input: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        if position == input.count - 1, input[position] | 0x20 == 0x7A { return 0 }
        guard position == input.count - 6, input[position] == 0x2B || input[position] == 0x2D,
            input[position + 3] == 0x3A,
            let hours = number(input, position + 1, 2), let minutes = number(input, position + 4, 2),
            ZoneOffset.isPossible(hours: hours, minutes: minutes)
        else { return nil }
        let total = hours * 60 + minutes
        return input[position] == 0x2D ? -total : total
    }
}
