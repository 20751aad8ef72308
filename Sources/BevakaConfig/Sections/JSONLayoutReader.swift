import BevakaCore

/// Reads `json:` of a feed: where in the answer of an API the items stand, and what is sent to get it.
struct JSONLayoutReader {
    static let keys = ["items", "title", "link", "date", "summary", "id", "tags", "method", "body"]
    private static let otherNames = [
        "item": "items", "list": "items", "headline": "title", "url": "link", "href": "link", "published": "date",
        "description": "summary", "text": "summary", "guid": "id", "identifier": "id", "categories": "tags",
        "topics": "tags", "post": "body", "form": "body", "data": "body", "query": "body",
    ]
    /// Bytes of a body: queries of search APIs take a few hundred.
    private static let longestBody = 16 << 10

    func read(_ reader: NodeReader) -> JSONLayout? {
        guard let mapping = reader.mapping(of: "json", keys: Self.keys, otherNames: Self.otherNames) else { return nil }
        let title = mapping.required("title", "the path from an item to its title, such as name or metadata.title[0]")
            .flatMap(expression)
        let items = mapping["items"].flatMap(expression)
        if let items, !items.isPath {
            mapping["items"]?.complain("found a template, expected the path of the array of items, such as results")
        }
        let parts = ["link", "date", "summary", "id", "tags"].map { ($0, mapping[$0].flatMap(expression)) }
        let body = body(mapping)
        guard let title else { return nil }
        let part = Dictionary(uniqueKeysWithValues: parts)
        return JSONLayout(
            items: items, title: title, link: part["link"] ?? nil, date: part["date"] ?? nil,
            summary: part["summary"] ?? nil, id: part["id"] ?? nil, tags: part["tags"] ?? nil, body: body)
    }

    private func expression(_ reader: NodeReader) -> JSONExpression? {
        guard let text = reader.text(expected: "a path such as results or metadata.title[0]") else { return nil }
        do throws(JSONExpression.Mistake) {
            return try JSONExpression(text)
        } catch {
            reader.complain(
                "found \(error.message), expected a path such as metadata.title[0], or text with paths in braces")
            return nil
        }
    }

    private func body(_ mapping: MappingReader) -> RequestBody? {
        let method = mapping["method"].flatMap { $0.word(of: ["GET", "POST"]) }
        guard let reader = mapping["body"] else {
            if method == "POST" {
                mapping["method"]?.complain("found POST without the key body, which is what is sent")
            }
            return nil
        }
        if method == "GET" { mapping["method"]?.complain("found GET beside the key body, expected POST") }
        return reader.keys == nil ? text(reader).map { .json($0) } : form(reader).map { .form($0) }
    }

    private func form(_ reader: NodeReader) -> [RequestBody.Part]? {
        guard let mapping = reader.mapping(of: "body", keys: nil) else { return nil }
        return mapping.entries.compactMap { entry in
            let isName = entry.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.[]".contains($0)) }
            guard isName else {
                entry.value.complain("found the name \"\(entry.key)\", expected letters, digits, - and _")
                return nil
            }
            return text(entry.value).map { RequestBody.Part(name: entry.key, value: $0) }
        }
    }

    /// A value of one line or several.
    private func text(_ reader: NodeReader) -> String? {
        guard let text = reader.scalar, !reader.isNull, text.utf8.count <= Self.longestBody else {
            reader.refuse(expected: "text of at most \(Self.longestBody >> 10) kB, in quotes")
            return nil
        }
        return text.trimming(\.isWhitespace)
    }
}
