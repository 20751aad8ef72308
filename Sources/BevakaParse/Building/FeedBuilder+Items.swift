import BevakaCore

extension FeedBuilder {
    /// The item has ended: makes it of the draft.
    mutating func closeItem() {
        isInItem = false
        defer { arena.truncate(to: 0) }
        var item = Item(id: draft.identifier ?? "")
        item.url = draft.link ?? permanentLink()
        if let related = draft.related, related != item.url { item.externalURL = related }
        item.title = title()
        fillTexts(of: &item)
        item.image = draft.image
        item.published = draft.published ?? draft.undecided
        item.modified = draft.modified
        item.authors = draft.authors.isEmpty ? sourceAuthors : draft.authors
        item.categories = draft.categories
        item.language = draft.language ?? draft.scopeLanguage
        item.enclosures = draft.enclosures
        feed.items.append(item)
        if feed.items.count >= 2 * context.limits.items {
            ItemBound.keepNewest(context.limits.items, of: &feed)
        }
    }

    /// RSS 2.0: a guid that is not said to be otherwise is the address of the page.
    private mutating func permanentLink() -> String? {
        guard draft.isPermanentLink, let guid = draft.identifier, !guid.contains(" ") else { return nil }
        return guid.contains("/") || guid.contains(":") ? resolved(guid, scope: scope) : nil
    }

    private func title() -> String? {
        guard draft.title.strength > 0 else { return nil }
        return PlainLine.text(of: arena.slice(draft.title.span), kind: draft.title.kind)
    }

    private mutating func fillTexts(of item: inout Item) {
        let hasContent = draft.content.strength > 0
        let body = hasContent ? draft.content : draft.summary
        if body.strength > 0 {
            let resolver = resolver(for: body.scope)
            if resolver == nil { missedBase = true }
            let text = mapper.body(arena.slice(body.span), kind: body.kind, resolver: resolver ?? scopes[0].resolver)
            item.contentHTML = text.html
            item.contentText = text.text
        }
        if hasContent, draft.summary.strength > 0 {
            item.summary = PlainLine.text(of: arena.slice(draft.summary.span), kind: draft.summary.kind)
        } else if let text = item.contentText {
            item.summary = PlainText.summary(of: text, maximumScalars: ItemMapper.summaryLength)
        }
    }
}
