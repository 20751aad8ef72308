/// Character references of HTML: named, decimal and hexadecimal (WHATWG HTML §13.2.5.72–80).
///
/// A name without its `;` is one where HTML 4 knew it and no letter, digit or `=` follows: so `&copy 2026` is read, and
/// `?a=1&copy=2` is left alone, in text as in attributes.
package enum HTMLEntities {
    /// What a `&` stands for.
    struct Reference {
        /// Nil for a character that may not stand in a document, such as `&#1;`.
        var first: Unicode.Scalar?
        var second: Unicode.Scalar?
        /// Where reading goes on.
        var end: Int
    }

    /// `text` with its references replaced by the characters they stand for; what is no reference stays.
    package static func decode(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let all = 0..<bytes.count
            return ByteSearch.first(UInt8(ascii: "&"), in: bytes, all) == bytes.count ? nil : decode(bytes, all)
        } ?? text
    }

    /// The characters of `range`, references replaced.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var out = ByteBuffer(capacity: range.count)
        var start = range.lowerBound
        var index = start
        while true {
            index = ByteSearch.first(UInt8(ascii: "&"), in: bytes, index..<range.upperBound)
            guard index < range.upperBound else { break }
            if let reference = reference(in: bytes, index..<range.upperBound) {
                out.append(bytes, start..<index)
                if let first = reference.first { out.append(first) }
                if let second = reference.second { out.append(second) }
                index = reference.end
                start = index
            } else {
                index += 1
            }
        }
        out.append(bytes, start..<range.upperBound)
        return out.string(isValid: false)
    }

    /// The reference at the start of `range`, where a `&` stands; nil when it is no reference.
    static func reference(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Reference? {
        let start = range.lowerBound + 1
        guard start < range.upperBound else { return nil }
        if bytes[start] == UInt8(ascii: "#") { return numeric(bytes, start + 1..<range.upperBound) }
        var end = start
        while end < range.upperBound, bytes[end].isASCIILetter || bytes[end].isASCIIDigit, end - start < longestName {
            end += 1
        }
        guard end > start else { return nil }
        let isClosed = end < range.upperBound && bytes[end] == UInt8(ascii: ";")
        let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        if !isClosed {
            guard end == range.upperBound || bytes[end] != UInt8(ascii: "="), legacy.contains(name) else { return nil }
        }
        guard let characters = common(name) ?? table[name] else { return nil }
        return Reference(first: characters.first, second: characters.second, end: end + (isClosed ? 1 : 0))
    }

    // MARK: Numbers

    private static func numeric(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Reference? {
        var index = range.lowerBound
        guard index < range.upperBound else { return nil }
        let isHexadecimal = bytes[index].asciiLowercased == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let start = index
        var number: UInt32 = 0
        while index < range.upperBound, let digit = bytes[index].hexValue, isHexadecimal || digit < 10 {
            number = min(number * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
            index += 1
        }
        guard index > start else { return nil }
        if index < range.upperBound, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return Reference(first: character(number), second: nil, end: index)
    }

    /// The character of a number: 128–159 mean Windows-1252, what is no character U+FFFD, a control character nothing.
    private static func character(_ number: UInt32) -> Unicode.Scalar? {
        switch number {
        case 0x09, 0x0a, 0x0d: Unicode.Scalar(number)
        case 0x01..<0x20, 0x7f, 0xfffe, 0xffff: nil
        case 0x80...0x9f: Unicode.Scalar(windows1252[Int(number) - 0x80])
        default: number == 0 ? "\u{fffd}" : Unicode.Scalar(number) ?? "\u{fffd}"
        }
    }

    /// What Windows-1252 has at 128–159; its five holes stay what they are in Latin-1.
    private static let windows1252: [UInt32] = [
        0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
        0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
        0x17e, 0x178,
    ]

    // MARK: Names

    /// The character of a name as written, `eacute` or `Eacute`; nil for names that HTML does not have.
    static func character(_ name: String) -> Unicode.Scalar? {
        common(name)?.first ?? table[name]?.first
    }

    /// Whether browsers accept the name without a semicolon.
    static func isLegacy(_ name: String) -> Bool {
        legacy.contains(name)
    }

    private struct Characters: Sendable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar?
    }

    private static let longestName = 32

    /// The few that nearly all documents make do with, without the table.
    private static func common(_ name: String) -> Characters? {
        switch name {
        case "amp": Characters(first: "&")
        case "lt": Characters(first: "<")
        case "gt": Characters(first: ">")
        case "quot": Characters(first: "\"")
        case "apos": Characters(first: "'")
        case "nbsp": Characters(first: "\u{a0}")
        default: nil
        }
    }

    private static let legacy = Set(legacyNames.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let table: [String: Characters] = {
        var table: [String: Characters] = [:]
        table.reserveCapacity(2_200)
        for entry in names.utf8.split(whereSeparator: \.isHTMLSpace) {
            let parts = entry.split(separator: UInt8(ascii: "="))
            let codes = parts[1].split(separator: UInt8(ascii: "+")).compactMap { digits in
                Unicode.Scalar(digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1.hexValue ?? 0) })
            }
            guard let name = String(parts[0]), let first = codes.first else { continue }
            table[name] = Characters(first: first, second: codes.count > 1 ? codes[1] : nil)
        }
        return table
    }()
}
