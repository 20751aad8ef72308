import Foundation
import FoundationXML

/// What RFC 4287 and RFC 5005 demand of an Atom document, as far as it can be said rule by rule.
final class AtomRules: NSObject, XMLParserDelegate {
    private(set) var problems: [String] = []
    private(set) var entryIDs: [String] = []
    private(set) var isArchive = false
    private var path: [String] = []
    private var text = ""
    /// Children of the feed and of the open entry, by name.
    private var feed: [String: Int] = [:]
    private var entry: [String: Int] = [:]
    private var relations: Set<String> = []
    private var hasFeedAuthor = false

    init(_ document: String) {
        super.init()
        let parser = XMLParser(data: Data(document.utf8))
        parser.shouldProcessNamespaces = true
        parser.delegate = self
        if !parser.parse() { problems.append("not well-formed") }
        for name in ["id", "title", "updated"] where feed[name] != 1 { problems.append("feed: \(name) not once") }
        if feed["author"] == nil { problems.append("feed: no author") }
        for (id, count) in Dictionary(grouping: entryIDs, by: \.self).mapValues(\.count) where count > 1 {
            problems.append("the entry \(id) \(count) times")
        }
        if isArchive, !relations.contains("current") { problems.append("an archive document without current") }
    }

    private static let atom = "http://www.w3.org/2005/Atom"
    private static let history = "http://purl.org/syndication/history/1.0"

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        path.append(name)
        if namespaceURI == Self.history, name == "archive" { isArchive = true }
        if path.count == 1, name != "feed" || namespaceURI != Self.atom { problems.append("the root is \(name)") }
        if path.count == 2 { feed[name, default: 0] += 1 }
        if path == ["feed", "entry"] { entry = [:] }
        if path.count == 3, path[1] == "entry" { entry[name, default: 0] += 1 }
        if name == "link" { link(attributes) }
        if name == "category", attributes["term", default: ""].isEmpty { problems.append("a category without term") }
    }

    private func link(_ attributes: [String: String]) {
        guard let href = attributes["href"], !href.isEmpty, !href.contains(" ") else {
            problems.append("a link without href")
            return
        }
        if path.count == 2, let relation = attributes["rel"] {
            if !relations.insert(relation).inserted, relation != "hub" { problems.append("two links \(relation)") }
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        switch name {
        case "id":
            if URL(string: text)?.scheme == nil { problems.append("the id \(text) is no IRI") }
            if path.count == 3, path[1] == "entry" { entryIDs.append(text) }
        case "updated", "published":
            if (try? Date(text, strategy: .iso8601)) == nil { problems.append("\(name): \(text)") }
        case "name" where text.isEmpty: problems.append("a person without a name")
        case "entry":
            for child in ["id", "title", "updated", "content"] where entry[child] != 1 {
                problems.append("entry: \(child) not once")
            }
            if entry["author"] == nil { problems.append("entry: no author") }
            if entry["published", default: 0] > 1 || entry["summary", default: 0] > 1 {
                problems.append("entry: published or summary twice")
            }
        default: break
        }
        path.removeLast()
    }
}
