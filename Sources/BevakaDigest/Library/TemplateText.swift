/// One template before it is parsed: where it lies and the tags in it.
struct TemplateText: Sendable {
    /// A tag without its braces, and where it stands.
    struct Tag {
        var text: Substring
        var line: Int
        var column: Int

        /// The name of a partial (`{{> name}}`) or parent (`{{< name}}`).
        var included: String? {
            guard text.first == ">" || text.first == "<" else { return nil }
            return String(text.dropFirst().drop { $0 == " " })
        }

        /// The key of a phrase (`{{t.name}}`).
        var phrase: String? {
            let name = text.drop { "#^/&{ ".contains($0) }
            return name.hasPrefix("t.") ? String(name.dropFirst(2)) : nil
        }
    }

    /// As messages name it.
    let path: String
    let text: String

    /// What stands between `{{` and `}}`, trimmed.
    var tags: [Tag] {
        var tags: [Tag] = []
        var rest = text[...]
        var line = 1
        var lineStart = text.startIndex
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            for index in text[rest.startIndex..<open.lowerBound].indices where text[index].isNewline {
                line += 1
                lineStart = text.index(after: index)
            }
            var tag = rest[open.upperBound..<close.lowerBound].drop { $0 == " " }
            while tag.last == " " { tag.removeLast() }
            tags.append(Tag(text: tag, line: line, column: text.distance(from: lineStart, to: open.lowerBound) + 1))
            rest = rest[close.lowerBound...].dropFirst(2)
        }
        return tags
    }
}
