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

    /// Names that HTML has as well, or once had.
    private static let shared: Set<String> = [
        "link", "source", "content", "image", "summary", "body", "title", "div", "rights", "name", "day", "hour",
    ]
}
