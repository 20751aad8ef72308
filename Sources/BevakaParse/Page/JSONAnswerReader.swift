import BevakaCore

/// Reads the items out of the JSON answer of an API by the paths of its source.
struct JSONAnswerReader {
    let layout: JSONLayout
    let context: ParseContext

    /// - Throws: `.not_a_feed` for an answer that is no JSON, `.no_items` for one that its paths do not fit.
    func feed(in bytes: [UInt8]) throws(FeedProblem) -> Feed {
        let text = try TextDecoder.decode(
            bytes, contentType: context.contentType, maximumBytes: context.limits.documentBytes)
        let (document, repairs) = text.bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(buffer)
            let value = parser.parse()
            return (value, parser.repairs)
        }
        guard let document else { throw noJSON(text.bytes) }
        let elements = try elements(of: document)
        let resolver = URLResolver(base: context.base)
        var feed = Feed(format: .api, encoding: text.encoding)
        feed.items = elements.prefix(context.limits.items).compactMap { item($0, resolver) }
        guard !feed.items.isEmpty || elements.isEmpty else {
            throw noLongerMatches("none of its \(elements.count) items has a title at \"\(layout.title.text)\"")
        }
        feed.complete(with: text.repairs + repairs)
        return feed
    }

    /// An array that is there and empty is an answer too: no call is open just now.
    private func elements(of document: JSONValue) throws(FeedProblem) -> [JSONValue] {
        guard let path = layout.items else {
            if case .array(let elements) = document { return elements }
            throw noLongerMatches("it is no array, so that items: must say where the array stands")
        }
        guard let found = path.values(in: document, isWanted: \.isArray).first, case .array(let elements) = found else {
            throw noLongerMatches("there is no array at \"\(path.text)\"")
        }
        return elements
    }

    /// Nil for an element without a title.
    private func item(_ value: JSONValue, _ resolver: URLResolver) -> Item? {
        guard let title = layout.title.text(in: value).map(PlainText.inline), !title.isEmpty else { return nil }
        var item = Item(id: layout.id?.text(in: value) ?? "")
        item.title = title
        item.url = layout.link?.text(in: value).flatMap { resolver.resolve($0) }
            .flatMap { $0.hasPrefix("http") ? $0 : nil }
        item.published = layout.date?.text(in: value).flatMap { FeedDate.parse($0) }
        if let text = layout.summary?.text(in: value) {
            item.take(text, resolver: resolver, sanitizes: context.sanitizes)
        }
        item.categories = (layout.tags?.values(in: value) ?? []).compactMap(\.text).map { Category(term: $0) }
        return item
    }

    private func noJSON(_ bytes: [UInt8]) -> FeedProblem {
        bytes.contains { !$0.isXMLSpace }
            ? FeedProblem(
                .not_a_feed,
                "The answer is no JSON, as the source's json: in feeds.yml expects; open its address in a browser and see."
            )
            : .empty
    }

    private func noLongerMatches(_ what: String) -> FeedProblem {
        FeedProblem(
            .no_items,
            "The answer no longer matches: \(what). The API has probably changed; correct json: in feeds.yml.")
    }
}
