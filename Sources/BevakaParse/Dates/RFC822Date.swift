/// The form that nearly all RSS feeds write, `Tue, 24 Nov 2026 06:13:59 +0100`, read straight from its bytes (RFC 822 §5,
/// RFC 5322 §3.3). Anything else about it and ``DateReader`` has a look.
struct RFC822Date {
    private let input: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// Seconds since 1970, or nil.
    static func seconds(_ input: UnsafeBufferPointer<UInt8>) -> Int? {
        var reader = RFC822Date(input)
        return reader.read()
    }

    private init(_ input: UnsafeBufferPointer<UInt8>) {
        self.input = input
    }

    private mutating func read() -> Int? {
        if input.count > 5, input[3] == 0x2C, input[4] == 0x20 { position = 5 }
        guard let day = number(digits: 1...2), skip(0x20), let month = month(), skip(0x20),
            let year = number(digits: 4...4), skip(0x20), let hour = number(digits: 2...2), skip(0x3A),
            let minute = number(digits: 2...2)
        else { return nil }
        var second = 0
        if skip(0x3A) {
            guard let value = number(digits: 2...2) else { return nil }
            second = value
        }
        guard skip(0x20), let offset = zone(), position == input.count,
            let date = CivilDate(year: year, month: month, day: day),
            let time = ClockTime(hour: hour, minute: minute, second: second)
        else { return nil }
        return date.daysSince1970 * 86_400 + time.seconds - offset * 60
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < input.count, input[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func number(digits: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while position < input.count, input[position].isASCIIDigit, count < digits.upperBound {
            value = value * 10 + Int(input[position] & 0x0F)
            position += 1
            count += 1
        }
        return count >= digits.lowerBound ? value : nil
    }

    private mutating func month() -> Int? {
        guard position + 3 <= input.count else { return nil }
        var key: UInt32 = 0
        for offset in 0..<3 { key = key << 8 | UInt32(input[position + offset] | 0x20) }
        guard let month = Self.month(key) else { return nil }
        position += 3
        return month
    }

    /// The three letters of a month as one number.
    private static func month(_ key: UInt32) -> Int? {
        switch key {
        case 0x6A_616E: 1
        case 0x66_6562: 2
        case 0x6D_6172: 3
        case 0x61_7072: 4
        case 0x6D_6179: 5
        case 0x6A_756E: 6
        case 0x6A_756C: 7
        case 0x61_7567: 8
        case 0x73_6570: 9
        case 0x6F_6374: 10
        case 0x6E_6F76: 11
        case 0x64_6563: 12
        default: nil
        }
    }

    /// Minutes of `+0100`, `GMT`, `UTC`, `Z`.
    private mutating func zone() -> Int? {
        if skip(0x5A) { return 0 }
        let rest = UnsafeBufferPointer(rebasing: input[position...])
        if rest.elementsEqual("GMT".utf8) || rest.elementsEqual("UTC".utf8) {
            position += 3
            return 0
        }
        let west = skip(0x2D)
        guard west || skip(0x2B), let value = number(digits: 4...4),
            ZoneOffset.isPossible(hours: value / 100, minutes: value % 100)
        else { return nil }
        let minutes = value / 100 * 60 + value % 100
        return west ? -minutes : minutes
    }
}
