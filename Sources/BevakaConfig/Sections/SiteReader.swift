import BevakaCore

/// Reads `site:` and `hubs:`: where the site is served, and who tells subscribers of changes (WebSub).
struct SiteReader {
    /// The public address of the folder `Cache/site`, with a slash at its end.
    func address(_ reader: NodeReader) -> String? {
        guard let address = reader.webAddress() else { return nil }
        guard !address.rest.contains(where: { $0 == "?" || $0 == "#" }) else {
            reader.refuse(expected: "the address of a folder, without ? and #, such as https://eu.example.org/watch/")
            return nil
        }
        return address.text.hasSuffix("/") ? address.text : address.text + "/"
    }

    /// - Parameter hasSite: hubs know a feed by its own address, so they need `site:`.
    func hubs(_ reader: NodeReader, hasSite: Bool) -> [String] {
        if !hasSite {
            reader.complain("found hubs, which need the key \"site\": the public address of Cache/site")
        }
        return reader.list(of: .values, expected: "addresses of WebSub hubs such as [https://hub.example.org/]")
            .compactMap { $0.webAddress()?.text }
    }
}
