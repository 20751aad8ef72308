internal import Curl
internal import FoundationEssentials

/// How long a server calls its answer fresh (RFC 9111 §4.2), as a private cache counts.
enum Freshness {
    /// Nil when the server says nothing of it, or that the answer must not be kept.
    static func lifetime(_ headers: ResponseHeaders, now: Date) -> Duration? {
        let cacheControl = headers.joined("Cache-Control")
        let directives =
            cacheControl.isEmpty
            ? [] : cacheControl.lowercased().split(separator: ",").map { $0.drop { $0 == " " || $0 == "\t" } }
        if directives.contains(where: { $0.hasPrefix("no-cache") || $0.hasPrefix("no-store") }) { return nil }
        if let directive = directives.first(where: { $0.hasPrefix("max-age=") }) {
            guard let seconds = seconds(directive.dropFirst("max-age=".count)) else { return nil }
            let age = headers.first("Age").flatMap { Self.seconds($0[...]) } ?? 0
            return .seconds(max(0, seconds - age))
        }
        guard let expires = headers.first("Expires"), let end = CurlLibrary.seconds(ofHTTPDate: expires) else {
            return nil
        }
        // The server's own clock, where it tells it: ours may be wrong by as much.
        let date = headers.first("Date").flatMap { CurlLibrary.seconds(ofHTTPDate: $0) }
        return .seconds(max(0, end - (date ?? Int(now.timeIntervalSince1970))))
    }

    /// Delta-seconds (RFC 9111 §1.2.2), also in quotes; a number too large to hold is a year.
    private static func seconds(_ text: Substring) -> Int? {
        let digits = text.drop { $0 == "\"" }.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return nil }
        return min(Int(digits) ?? Int.max, 366 * 86_400)
    }
}
