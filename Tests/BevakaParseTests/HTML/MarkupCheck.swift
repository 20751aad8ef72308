/// Reads the sanitiser's output by a grammar far stricter than HTML and says the first thing that is wrong with it.
///
/// It is written apart from the sanitiser: names, attributes and schemes are listed anew, so that a slip in the one shows in
/// the other.
struct MarkupCheck {
    private static let elements = Set(
        """
        a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del
        details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol
        p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th
        thead time tr tt u ul var video wbr
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let attributes = Set(
        """
        alt cite colspan controls datetime dir height href lang open poster reversed rowspan scope span src start title type
        value width
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let void: Set<String> = ["br", "col", "hr", "img", "source", "wbr"]
    private static let references = ["&amp;", "&lt;", "&gt;", "&quot;"]

    /// What is wrong with `html`; nil when it is safe, balanced and canonical.
    static func fault(in html: String) -> String? {
        var open: [Substring] = []
        var rest = Substring(html)
        while let next = rest.first {
            guard next == "<" else {
                let text = rest.prefix { $0 != "<" }
                if let fault = faultOfText(text) { return fault }
                rest = rest.dropFirst(text.count)
                continue
            }
            let tag = rest.dropFirst().prefix { $0 != ">" }
            guard rest.dropFirst(tag.count + 1).first == ">" else { return "no end of the tag <\(tag)" }
            rest = rest.dropFirst(tag.count + 2)
            if let fault = faultOfTag(tag, &open) { return fault }
        }
        return open.isEmpty ? nil : "never closed: \(open)"
    }

    private static func faultOfTag(_ tag: Substring, _ open: inout [Substring]) -> String? {
        if tag.first == "/" {
            return open.popLast() == tag.dropFirst() ? nil : "</\(tag.dropFirst())> closes nothing"
        }
        let name = tag.prefix { $0 != " " }
        guard elements.contains(String(name)) else { return "element <\(name)>" }
        if !void.contains(String(name)) { open.append(name) }
        if open.count > 128 { return "too deep" }
        return faultOfAttributes(tag.dropFirst(name.count))
    }

    private static func faultOfAttributes(_ text: Substring) -> String? {
        var rest = text
        var seen: Set<Substring> = []
        while !rest.isEmpty {
            guard rest.first == " " else { return "no space before \(rest)" }
            let name = rest.dropFirst().prefix { $0 != "=" && $0 != " " }
            guard attributes.contains(String(name)), seen.insert(name).inserted else { return "attribute \(name)" }
            rest = rest.dropFirst(name.count + 1)
            guard rest.first == "=" else { continue }
            guard rest.dropFirst().first == "\"" else { return "unquoted \(name)" }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            rest = rest.dropFirst(value.count + 3)
            if let fault = faultOfText(value) { return fault }
            if ["href", "src", "cite", "poster"].contains(name), !isAddress(value, isLink: name == "href") {
                return "\(name) to \(value)"
            }
        }
        return nil
    }

    private static func isAddress(_ value: Substring, isLink: Bool) -> Bool {
        let lower = value.lowercased()
        return (["http://", "https://"] + (isLink ? ["mailto:", "tel:"] : [])).contains { lower.hasPrefix($0) }
    }

    private static func faultOfText(_ text: Substring) -> String? {
        var rest = text
        while let place = rest.firstIndex(of: "&") {
            rest = rest[place...]
            guard references.contains(where: { rest.hasPrefix($0) }) else { return "reference \(rest.prefix(12))" }
            rest = rest.dropFirst()
        }
        return text.contains(">") || text.contains("<") ? "unescaped \(text)" : nil
    }
}
