/// Which names belong to feeds and which to HTML, where both stand in one text.
enum SoupNames {
    /// Whether `name` (lower case, with its prefix) is an element of feeds that HTML does not have.
    static func isFeedOnly(_ name: String) -> Bool {
        if name.contains(":") {
            let prefix = name.prefix { $0 != ":" }
            return prefix != "o" && prefix != "st1" && prefix != "w" && prefix != "v" && prefix != "fb"
        }
        return Vocabulary.core[name] != nil && !shared.contains(name)
    }

    /// Whether `name` (lower case, with its prefix) is an element that this reader takes anything from, or the frame of a feed.
    static func isKnown(_ name: String) -> Bool {
        guard let colon = name.firstIndex(of: ":") else { return Vocabulary.core[name] != nil }
        let namespace = String(name[..<colon]).withCString { prefix in
            prefix.withMemoryRebound(to: UInt8.self, capacity: 1) { Namespace(prefix: $0) }
        }
        return namespace.map { Vocabulary.element(String(name[name.index(after: colon)...]), in: $0) != .unknown }
            ?? false
    }

    /// Names that HTML has as well, or once had.
    private static let shared: Set<String> = [
        "link", "source", "content", "image", "summary", "body", "title", "div", "rights", "name", "day", "hour",
    ]
}
