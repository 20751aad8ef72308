internal import BevakaCore
internal import Curl

/// The addresses of all sources, to tell when one of them seems to move onto another's.
package struct SourceAddresses: Sendable {
    private let urls: Set<String>

    init(_ sources: [Source]) {
        urls = Set(sources.map { WebAddress($0.url)?.url ?? $0.url })
    }

    /// True when the address is that of another source: moving there would make two of one and lose the first's identity.
    func belongs(_ url: String, toOtherThan source: Source) -> Bool {
        urls.contains(url) && url != (WebAddress(source.url)?.url ?? source.url)
    }
}
