/// Reads Link fields of HTTP (RFC 8288) for the feeds that they name.
package enum LinkHeader {
    /// Targets with `rel="alternate"` and a feed's type, absolute and in the order given.
    ///
    /// - Parameters:
    ///   - field: the fields' values joined by commas.
    ///   - base: the address that answered.
    package static func feeds(in field: String, base: String) -> [FeedLink] {
        let resolver = URLResolver(base: base)
        var links: [FeedLink] = []
        var rest = field[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let target = rest[rest.index(after: open)..<close]
            let parameters = parameters(in: &rest, from: rest.index(after: close))
            let relations = parameters["rel"]?.lowercased().split(separator: " ") ?? []
            guard relations.contains("alternate"), let type = parameters["type"]?.lowercased(),
                let url = resolver.resolve(String(target)), url.hasPrefix("http"), FeedType.isFeed(type, at: url),
                !links.contains(where: { $0.url == url })
            else { continue }
            links.append(FeedLink(url: url, title: parameters["title"], type: type))
        }
        return links
    }

    /// `;name=value` and `;name="quoted value"` up to the comma that ends this link; `rest` is then what follows it.
    private static func parameters(in rest: inout Substring, from start: Substring.Index) -> [String: String] {
        var found: [String: String] = [:]
        var name = ""
        var value: String?
        var isQuoted = false
        var index = start
        func add() {
            let key = name.filter { !$0.isWhitespace }.lowercased()
            if !key.isEmpty, found[key] == nil { found[key] = value ?? "" }
            (name, value) = ("", nil)
        }
        loop: while index < rest.endIndex {
            let character = rest[index]
            index = rest.index(after: index)
            switch character {
            case "\"": isQuoted.toggle()
            case "\\" where isQuoted && index < rest.endIndex:
                value?.append(rest[index])
                index = rest.index(after: index)
            case _ where isQuoted: value?.append(character)
            case ",": break loop
            case ";": add()
            case "=" where value == nil: value = ""
            case _ where value == nil: name.append(character)
            case _ where !character.isWhitespace: value?.append(character)
            default: continue
            }
        }
        add()
        rest = rest[index...]
        return found
    }
}
