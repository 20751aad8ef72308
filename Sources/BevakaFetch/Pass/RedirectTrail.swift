internal import BevakaCore
internal import Curl

/// The addresses that one request has led through (RFC 9110 §15.4), and whether the source has moved for good.
struct RedirectTrail: Sendable {
    private(set) var current: WebAddress
    /// The host that redirected to `current`; nil at the start.
    private(set) var redirector: String?
    /// False once a redirect asks for a GET instead of a POST: all but 307 and 308 do (RFC 9110 §15.4).
    private(set) var keepsContent = true
    /// The last address of the leading run of permanent redirects.
    private var permanent: WebAddress?
    private var isPermanentSoFar = true
    /// The addresses before the current one.
    private var left: [String] = []
    private let limit: Int

    init(start: WebAddress, limit: Int) {
        current = start
        self.limit = limit
    }

    /// Where the source has moved for good; nil when it has not.
    var permanentURL: String? {
        permanent?.url
    }

    /// True when the response leads on; `current` is then the next address to ask.
    mutating func follow(_ response: CurlResponse) throws(FeedProblem) -> Bool {
        guard [301, 302, 303, 307, 308].contains(response.status), response.headers.contains("Location") else {
            return false
        }
        let host = current.displayHost
        guard let next = response.location.flatMap({ WebAddress($0) }), !next.host.isEmpty else {
            let target = response.headers.first("Location") ?? "nowhere"
            throw FeedProblem(
                .redirect_forbidden,
                "\(host) redirects to \(target), which is no address that can be asked. Look for the feed's new address."
            )
        }
        if next.url == current.url || left.contains(next.url) {
            throw FeedProblem(
                .redirect_loop,
                "\(host) redirects in a circle, back to \(next.url). Look for the feed's new address; it may want cookies, which bevaka does not keep."
            )
        }
        if left.count >= limit {
            throw FeedProblem(
                .redirect_loop,
                "\(host) is the last of \(limit) redirects, and more follow. Look for the feed's new address.")
        }
        if response.status < 307 { keepsContent = false }
        step(to: next, isPermanent: response.status == 301 || response.status == 308)
        return true
    }

    private mutating func step(to next: WebAddress, isPermanent: Bool) {
        // From https to http is believed for this once, never for good: whoever sits on the line could say so.
        let isDowngrade = current.scheme == "https" && next.scheme == "http"
        isPermanentSoFar = isPermanentSoFar && isPermanent && !isDowngrade
        if isPermanentSoFar { permanent = next }
        left.append(current.url)
        redirector = current.displayHost
        current = next
    }
}
