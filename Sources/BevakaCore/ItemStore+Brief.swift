extension ItemStore {
    /// The items that a query finds, as far as choosing and telling them needs: see ``Item/brief``. Thousands of them lie in
    /// memory at once where a digest is composed.
    ///
    /// - Throws: as ``eachItem(_:_:)``.
    package func briefItems(_ query: ItemQuery) throws(RunFailure) -> [StoredItem] {
        var items: [StoredItem] = []
        try eachItem(query) { item in
            items.append(item)
            items[items.count - 1].annotated.item = item.annotated.item.brief
        }
        return items
    }
}

extension Item {
    /// Characters of a text that is told: more than its first sentences.
    package static let briefLength = 1_500

    /// Without HTML, and of the text its beginning.
    package var brief: Item {
        var brief = self
        brief.contentHTML = nil
        if let text = contentText, text.utf8.count > Self.briefLength {
            brief.contentText = String(text.prefix(Self.briefLength))
        }
        return brief
    }
}
