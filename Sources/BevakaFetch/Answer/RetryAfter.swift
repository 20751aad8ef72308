internal import Curl
internal import FoundationEssentials

/// The Retry-After field (RFC 9110 §10.2.3).
enum RetryAfter {
    /// Less is no patience; more than a week would be a source given up silently.
    private static let bounds: ClosedRange<TimeInterval> = 60...7 * 86_400

    /// When the host may be asked again; nil without the field, or with one that cannot be read.
    static func moment(_ headers: ResponseHeaders, now: Date) -> Date? {
        guard let text = headers.first("Retry-After") else { return nil }
        let wait: TimeInterval
        if text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
            wait = TimeInterval(text) ?? bounds.upperBound
        } else if let seconds = CurlLibrary.seconds(ofHTTPDate: text) {
            wait = TimeInterval(seconds) - now.timeIntervalSince1970
        } else {
            return nil
        }
        return now.addingTimeInterval(min(max(wait, bounds.lowerBound), bounds.upperBound))
    }
}
