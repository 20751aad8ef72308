import BevakaCore
import FoundationEssentials

extension FeedBuilder {
    mutating func openItem(_ attributes: XMLAttributes) -> Opening {
        arena.truncate(to: 0)
        frames[frames.count - 1].start = 0
        draft = ItemDraft()
        draft.scopeLanguage = scopes[Int(scope)].language
        sourceAuthors = []
        isInItem = true
        if let about = attributes.value("about") {
            draft.identifier = about
            draft.identifierStrength = 1
        }
        if format == .cdf {
            draft.link = resolved(attributes.value("href"))
            draft.linkStrength = draft.link == nil ? 0 : 4
            draft.modified = attributes.value("lastmod").flatMap(FeedDate.parse)
        }
        return (.container, .item)
    }

    /// Takes one field of the open item. True when its text must stay in the arena until the item ends.
    mutating func closeItemField(_ frame: Frame, _ span: TextSpan) -> Bool {
        switch frame.name.element {
        case .title:
            return keep(span, frame, in: \.title, strength: strength(of: frame, core: 4, guest: 2))
        case .description, .summary, .abstract:
            return keepSummary(span, frame)
        case .content: return keep(span, frame, in: \.content, strength: field.kind == .plain ? 5 : 6)
        case .fullItem: return keep(span, frame, in: \.content, strength: 4)
        case .body: return keep(span, frame, in: \.content, strength: 3)
        case .link: closeLink(span, frame)
        case .guid, .identifier: closeIdentifier(span, frame)
        case .published, .issued, .created, .updated, .date: closeDate(span, frame)
        case .author, .creator: add(author(span), toFeed: false)
        case .category, .subject: addCategories(span, frame)
        case .keywords: addKeywords(span, frame)
        case .language: draft.language = draft.language ?? string(span)
        case .picture, .icon: if let address = string(span) { offerImage(address, strength: 2) }
        default: break
        }
        return false
    }

    /// Media RSS describes the file; where the item itself says nothing, that is better than nothing.
    mutating func closeMediaField(_ frame: Frame, _ span: TextSpan) -> Bool {
        switch frame.name.element {
        case .title: return keep(span, frame, in: \.title, strength: 1)
        case .description: return keep(span, frame, in: \.summary, strength: 1)
        case .category: addCategories(span, frame)
        case .keywords: addKeywords(span, frame)
        default: break
        }
        return false
    }

    private mutating func keep(
        _ span: TextSpan, _ frame: Frame, in slot: WritableKeyPath<ItemDraft, ItemDraft.Text>, strength: Int
    ) -> Bool {
        guard strength > draft[keyPath: slot].strength else { return false }
        var span = CDATARemains.trimmed(span, in: arena, isEscaped: field.kind == .xhtml)
        var kind = field.kind
        hasMisplacedText = hasMisplacedText || CDATARemains.holdItems(arena.slice(span))
        if field.isBase64 {
            guard let decoded = Base64.decoded(arena.slice(span)), Base64.isText(decoded) else { return false }
            arena.truncate(to: span.start)
            decoded.withUnsafeBufferPointer { bytes in
                if let start = bytes.baseAddress { arena.append(start, count: bytes.count) }
            }
            span.count = decoded.count
            kind = kind.decoded
        }
        guard kind != .foreign, !ASCIIBytes.trimmed(arena.slice(span)).isEmpty else { return false }
        draft[keyPath: slot] = ItemDraft.Text(span: span, kind: kind, scope: frame.scope, strength: strength)
        return true
    }

    private mutating func keepSummary(_ span: TextSpan, _ frame: Frame) -> Bool {
        let isCore = frame.name.namespace == .core
        if isCore, let first = draft.summaryElement, first != frame.name.element {
            return keep(span, frame, in: \.content, strength: 2)
        }
        let isKept = keep(span, frame, in: \.summary, strength: summaryStrength(frame))
        if isKept, isCore { draft.summaryElement = frame.name.element }
        return isKept
    }

    private func summaryStrength(_ frame: Frame) -> Int {
        switch (frame.name.element, frame.name.namespace) {
        case (.abstract, .itunes): 1
        case (.summary, .itunes), (_, .media): 2
        case (_, .dublinCoreTerms): 3
        default: strength(of: frame, core: 6, guest: 4)
        }
    }

    private mutating func closeLink(_ span: TextSpan, _ frame: Frame) {
        guard let address = string(span) else {
            isBehindEmptyLink = true
            return
        }
        let strength = strength(of: frame, core: 4, guest: 2)
        guard strength > draft.linkStrength, let url = resolved(address, scope: frame.scope) else { return }
        draft.link = url
        draft.linkStrength = strength
    }

    private mutating func closeIdentifier(_ span: TextSpan, _ frame: Frame) {
        guard let text = string(span) else { return }
        let strength = frame.name.namespace == .dublinCore ? 1 : strength(of: frame, core: 4, guest: 3)
        guard strength > draft.identifierStrength else { return }
        // An Atom identifier is an address (RFC 4287 §4.2.6), so one that begins with a slash is a relative one.
        draft.identifier = isAtom && text.hasPrefix("/") ? resolved(text, scope: frame.scope) ?? text : text
        draft.identifierStrength = strength
        draft.isPermanentLink = frame.name.element == .guid && field.isPermanentLink
    }

    private func publishedStrength(_ frame: Frame) -> Int {
        switch frame.name.element {
        case .created: 1
        case .issued: 4
        default: strength(of: frame, core: 5, guest: 2)
        }
    }

    private mutating func closeDate(_ span: TextSpan, _ frame: Frame) {
        switch frame.name.element {
        case .published, .issued, .created:
            let strength = publishedStrength(frame)
            guard strength >= draft.publishedStrength, let date = FeedDate.parse(arena.slice(span)) else { return }
            draft.published = date
            draft.publishedStrength = strength
        case .updated:
            let strength = strength(of: frame, core: 4, guest: 2)
            guard strength >= draft.modifiedStrength, let date = FeedDate.parse(arena.slice(span)) else { return }
            draft.modified = date
            draft.modifiedStrength = strength
        default:
            if draft.undecided == nil { draft.undecided = FeedDate.parse(arena.slice(span)) }
        }
    }

    mutating func closePersonField(_ frame: Frame, _ span: TextSpan) {
        switch frame.name.element {
        case .name: person.name = person.name ?? line(span)
        case .email: person.email = person.email ?? string(span)
        case .uri, .url, .link:
            if person.url == nil, let address = string(span) { person.url = resolved(address, scope: frame.scope) }
        case .author: closePerson(span)
        default: break
        }
    }

    /// The end of an author: a person by parts (Atom), or one line of text (RSS).
    private mutating func closePerson(_ span: TextSpan) {
        let author = person == Author() ? self.author(span) : RSSPerson.parted(person)
        guard let author else { return }
        if place == .source {
            sourceAuthors.add(author)
        } else {
            add(author, toFeed: !isInItem)
        }
    }
}
