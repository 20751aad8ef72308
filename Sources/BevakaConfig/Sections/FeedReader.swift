import BevakaCore

/// Reads one entry of `feeds:`.
struct FeedReader {
    let topics: TopicNames
    let layouts: LayoutReader

    /// A feed as it was read, with the places that repetitions are reported at.
    struct Entry {
        var source: Source
        var name: String?
        var nameReader: NodeReader?
        var address: WebAddress?
        var addressReader: NodeReader?
    }

    static let keys = [
        "name", "url", "group", "weight", "language", "languages", "topics", "categories", "enabled", "every", "limits",
        "login", "proxy", "ca", "page", "json", "note",
    ]
    private static let otherNames = [
        "link": "url", "href": "url", "feed": "url", "address": "url", "title": "name", "interval": "every",
        "refresh": "every", "tags": "topics", "topic": "topics", "lang": "language", "comment": "note",
        "rank": "weight", "disabled": "enabled", "timeout": "limits", "section": "group",
        "auth": "login", "user": "login", "username": "login", "password": "login", "token": "login",
        "credentials": "login", "header": "login", "cacert": "ca", "certificates": "ca", "ca_bundle": "ca",
        "http_proxy": "proxy", "https_proxy": "proxy",
    ]

    func read(_ reader: NodeReader) -> Entry? {
        if let written = reader.scalar {
            let suggestion = (try? WebAddress(written)).map { "url: \($0.text)" }
            reader.refuse(expected: "a feed with its key url", suggestion: suggestion)
            return nil
        }
        guard
            let feed = reader.mapping(of: "a feed", keys: Self.keys, otherNames: Self.otherNames)
        else { return nil }
        var source = Source(name: "", url: "")
        let name = feed["name"]?.text()
        source.name = name ?? ""
        let address = feed.required("url", "the address of the feed").flatMap { $0.webAddress() }
        source.url = address?.text ?? ""
        source.group = feed["group"]?.text()
        if let weight = feed["weight"]?.number(in: 0...10) { source.weight = weight }
        source.languages = languages(feed)
        source.topics = feed["topics"].map(topics.read) ?? []
        source.categoryTopics = feed["categories"].map(categories) ?? [:]
        if let enabled = feed["enabled"]?.flag() { source.enabled = enabled }
        source.interval = feed["every"]?.duration(in: .seconds(60)...(.seconds(30 * 86_400)))
        if let limits = feed["limits"] { source.limits = LimitsReader().read(limits) }
        source.access = AccessReader().read(feed)
        source.layout = layouts.read(feed)
        if let note = feed["note"], note.scalar == nil { note.refuse(expected: "text") }
        return Entry(
            source: source, name: name, nameReader: feed["name"], address: address, addressReader: feed["url"])
    }

    private func languages(_ feed: MappingReader) -> [Language] {
        if let one = feed["language"], feed["languages"] != nil {
            one.complain("found both language and languages, expected one of them")
        }
        guard let reader = feed["languages"] ?? feed["language"] else { return [] }
        return reader.list(of: .values, expected: "languages such as [sv, en]").compactMap { $0.language() }
    }

    /// The institution's own label → topics of ours.
    private func categories(_ reader: NodeReader) -> [String: [TopicID]] {
        guard let mapping = reader.mapping(of: "categories", keys: nil) else { return [:] }
        var categories: [String: [TopicID]] = [:]
        for entry in mapping.entries {
            if entry.value.isNull { entry.value.refuse(expected: "a topic or a list of topics") }
            categories[entry.key] = topics.read(entry.value)
        }
        return categories
    }
}
