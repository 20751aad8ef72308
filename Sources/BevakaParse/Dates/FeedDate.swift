package import FoundationEssentials

/// Dates as feeds write them: RFC 822, 850, 1123 and 3339, ISO 8601, asctime, epoch numbers, `<time datetime>`, numeric
/// European forms, and month and day names in the languages of the Union and its neighbours.
///
/// What cannot be read for certain is nil: a day that does not exist, a month without a day, a name that is one month in
/// Croatian and another in Czech, a year before 1900 or after 2200. Two rules stand where certainty is not to be had,
/// because every feed reader follows them: a time without a zone, or with an unknown or impossible one, is taken as UTC;
/// `3/4/2026` is the third of April. Fractions of a second are dropped.
package enum FeedDate {
    /// The instant that a text names, or nil.
    package static func parse(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    /// The instant that a text in UTF-8 names, or nil.
    package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
        let text = trimmed(bytes)
        guard !text.isEmpty, text.count <= longest else { return nil }
        let seconds = RFC822Date.seconds(text) ?? RFC3339Date.seconds(text) ?? read(text)
        return seconds.map { Date(timeIntervalSince1970: Double($0)) }
    }

    /// Longer texts are not dates; Drupal's `<time …>` with classes and both languages needs some 300 bytes.
    private static let longest = 1_000

    private static func read(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        for plain in DateMarkup.texts(text) {
            if let seconds = DateReader.seconds(plain) { return seconds }
        }
        return nil
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
