import BevakaCore
import BevakaParse

/// Finds the feeds behind an address: the address itself, what the page announces, what its platform is known to offer,
/// what many sites have.
struct FeedDiscovery: Sendable {
    /// A feed that was fetched and read.
    struct Find: Sendable {
        var url: String
        var feed: Feed
    }

    struct Result: Sendable {
        /// The best first; empty when nothing was found.
        var finds: [Find] = []
        /// All addresses that were asked, in order.
        var asked: [String] = []
        /// What the address itself answered, when it was no document at all.
        var problem: FeedProblem?
    }

    /// Addresses asked for one kind of hint: pages with more announce a feed for every tag.
    private static let mostOfAKind = 10
    /// Bytes of a page that are searched for signs of its platform, which stand early.
    private static let readOfPage = 1 << 20

    /// One answer for each address, in that order; an address that does not answer has a document with a problem.
    let fetch: @Sendable ([String]) async -> [FetchedDocument]

    func search(_ address: String) async -> Result {
        var result = Result(asked: [address])
        guard let document = await fetch([address]).first else { return result }
        if let feed = Self.feed(in: document) {
            result.finds = [Find(url: document.permanentURL ?? address, feed: feed)]
            return result
        }
        if document.outcome != .fetched { result.problem = document.problem }
        guard document.status != nil else { return result }
        for hints in hints(on: document) where result.finds.isEmpty {
            let new = hints.filter { !result.asked.contains($0) }.prefix(Self.mostOfAKind)
            result.asked += new
            result.finds = Self.ranked(await finds(at: Array(new)))
        }
        return result
    }

    /// Addresses worth a try, in groups that are each trusted more than the next.
    private func hints(on page: FetchedDocument) -> [[String]] {
        let announced =
            LinkHeader.feeds(in: page.linkHeader, base: page.url)
            + FeedLinks.links(inHTML: page.body, base: page.url)
        let platform = PlatformAddresses(
            url: page.url, html: String(decoding: page.body.prefix(Self.readOfPage), as: UTF8.self))
        return [announced.map(\.url), platform.feeds, WellKnownAddresses.feeds(for: page.url)].map(Self.distinct)
    }

    private func finds(at addresses: [String]) async -> [Find] {
        guard !addresses.isEmpty else { return [] }
        var finds: [Find] = []
        for (address, document) in zip(addresses, await fetch(addresses)) {
            guard let feed = Self.feed(in: document) else { continue }
            let url = document.permanentURL ?? address
            if !finds.contains(where: { $0.url == url }) { finds.append(Find(url: url, feed: feed)) }
        }
        return finds
    }

    private static func feed(in document: FetchedDocument) -> Feed? {
        guard document.outcome == .fetched else { return nil }
        return try? document.feed()
    }

    /// Feeds of comments and feeds without items go behind the others.
    private static func ranked(_ finds: [Find]) -> [Find] {
        func rank(_ find: Find) -> Int {
            let isComments = find.url.contains("/comments/") || find.url.contains("/kommentarer/")
            return (find.feed.items.isEmpty ? 2 : 0) + (isComments ? 1 : 0)
        }
        return finds.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    private static func distinct(_ addresses: [String]) -> [String] {
        var seen: Set<String> = []
        return addresses.filter { seen.insert($0).inserted }
    }
}
