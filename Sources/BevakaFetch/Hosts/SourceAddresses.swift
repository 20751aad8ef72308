internal import BevakaCore
internal import Curl

/// The addresses of all sources, taken apart once: that costs more than anything else that is done about a request.
package struct SourceAddresses: Sendable {
    /// By the address as it is written.
    private let known: [String: WebAddress]
    /// To tell when a source seems to move onto another's address.
    private let urls: Set<String>

    init(_ sources: [Source]) {
        var known: [String: WebAddress] = [:]
        known.reserveCapacity(sources.count)
        for source in sources { known[source.url] = WebAddress(source.url) }
        self.known = known
        urls = Set(known.values.lazy.map(\.url))
    }

    /// Nil for what is no absolute address.
    func address(_ url: String) -> WebAddress? {
        known[url] ?? WebAddress(url)
    }

    var hosts: some Sequence<String> { known.values.lazy.map(\.host) }

    /// True when the address is that of another source: moving there would make two of one and lose the first's identity.
    func belongs(_ url: String, toOtherThan source: Source) -> Bool {
        urls.contains(url) && url != address(source.url)?.url
    }
}
