import BevakaCore

/// Elements that say all, or the best part, in their attributes.
extension FeedBuilder {
    /// Notes how the text of a field is to be read: `type` and `mode` of Atom, else the format's custom.
    mutating func openText(_ name: ElementName, _ attributes: XMLAttributes) {
        field = FieldAttributes()
        // RSS's description is met in Atom as well, and is what it is in RSS.
        let isAtomWord = isAtom ? name.namespace == .atom || name.namespace == .core : name.isGuest
        let isAtomText = isAtomWord && name.element != .description
        let type = attributes.value("type")
        field.kind = type.map(TextKind.init(type:)) ?? (isAtomText ? .plain : .undeclared)
        if !isAtomText, field.kind == .plain {
            field.kind = .undeclared
        }
        if name.namespace == .xhtml {
            field.kind = .xhtml
        }
        switch attributes.value("mode")?.lowercased() {
        case "base64": field.isBase64 = true
        case "xml" where field.kind == .html: field.kind = .xhtml
        case "escaped" where field.kind == .xhtml: field.kind = .html
        default: break
        }
        if isAtomText, field.kind == .foreign, let type, !type.lowercased().hasSuffix("xml"), !type.contains("/xml") {
            // RFC 4287 §4.1.3.3: any other media type is Base64.
            field.isBase64 = true
        }
        field.isElsewhere = isAtomText && attributes.contains("src")
    }

    /// RSS writes a link as text, Atom in attributes, and RSS carries Atom's as guests.
    mutating func openLink(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        let own = attributes.contains("href") ? "" : nil
        guard let address = attributes.value("href") ?? attributes.value("resource") ?? own else {
            return name.isGuest && !isAtom ? (.container, place) : (.field, place)
        }
        let isGuest = !isAtom && name.isGuest
        let link = AtomLink(
            address: address, relation: attributes.value("rel"), type: attributes.value("type"),
            size: attributes.value("length").flatMap(Int.init), title: attributes.value("title"))
        isInItem ? take(link, ofItem: isGuest) : take(link, ofFeed: isGuest)
        return (.container, isInItem ? .ignoredInItem : .ignoredInFeed)
    }

    private mutating func take(_ link: AtomLink, ofItem isGuest: Bool) {
        switch link.relation {
        case .alternate:
            let strength = isGuest ? 2 : link.isPage ? 5 : 4
            guard strength > draft.linkStrength, let url = resolved(link.address) else { return }
            draft.link = url
            draft.linkStrength = strength
        case .enclosure:
            guard let url = resolved(link.address) else { return }
            add(Enclosure(url: url, mimeType: link.type, size: link.size, title: link.title))
        case .related:
            if draft.related == nil {
                draft.related = resolved(link.address)
            }
        case .own, .hub, .other: break
        }
    }

    private mutating func take(_ link: AtomLink, ofFeed isGuest: Bool) {
        switch link.relation {
        case .alternate: offerHome(resolved(link.address), strength: isGuest ? 2 : link.isPage ? 5 : 4)
        case .own:
            channel.feedLink.offer(
                link.address.isEmpty ? resolver(for: scope)?.baseURL : resolved(link.address), strength: 2)
        case .hub:
            if let url = resolved(link.address) { feed.hubs.add(url) }
        case .enclosure, .related, .other: break
        }
    }

    mutating func openEnclosure(_ attributes: XMLAttributes) {
        guard let url = resolved(attributes.value("url") ?? attributes.value("href")) else { return }
        add(
            Enclosure(
                url: url, mimeType: attributes.value("type"), size: attributes.value("length").flatMap(Int.init),
                title: attributes.value("title")))
    }

    mutating func openMediaContent(_ attributes: XMLAttributes) -> Opening {
        if let url = resolved(attributes.value("url")) {
            let type = attributes.value("type")
            if attributes.value("medium")?.lowercased() == "image" || type?.hasPrefix("image/") == true {
                offerImage(url, strength: 2)
            }
            add(Enclosure(url: url, mimeType: type, size: attributes.value("filesize").flatMap(Int.init)))
        }
        return (.container, .mediaContent)
    }

    mutating func add(_ enclosure: Enclosure) {
        guard let known = draft.enclosures.firstIndex(where: { $0.url == enclosure.url }) else {
            if draft.enclosures.count < ItemBound.values { draft.enclosures.append(enclosure) }
            return
        }
        // The same file as enclosure and as media:content: each may know what the other leaves out.
        draft.enclosures[known].mimeType = draft.enclosures[known].mimeType ?? enclosure.mimeType
        draft.enclosures[known].size = draft.enclosures[known].size ?? enclosure.size
        draft.enclosures[known].title = draft.enclosures[known].title ?? enclosure.title
    }

    /// Atom says a category by `term`, RSS by text and `domain`, iTunes by `text`.
    mutating func openCategory(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        field = FieldAttributes()
        field.scheme = attributes.value("domain") ?? attributes.value("scheme")
        field.label = attributes.value("label")
        let term = attributes.value("term") ?? (name.element == .itunesCategory ? attributes.value("text") : nil)
        guard let term else { return (.field, place) }
        let scheme = name.element == .itunesCategory ? Self.podcastScheme : field.scheme
        add(Category(term: term, scheme: scheme, label: field.label))
        // iTunes nests the finer category in the coarser one.
        return name.element == .itunesCategory ? (.container, place) : (.field, place)
    }

    mutating func add(_ category: Category) {
        isInItem ? draft.categories.add(category) : feed.categories.add(category)
    }

    /// itunes:image has its address in `href`; Atom's logo and icon have it as text; CDF's LOGO in HREF.
    mutating func openPicture(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        guard let address = attributes.value("href") ?? attributes.value("url") else { return (.field, place) }
        if isInItem {
            offerImage(address, strength: 2)
        } else {
            channel.icon.offer(resolved(address), strength: name.namespace == .itunes ? 2 : 3)
        }
        return (.container, isInItem ? .ignoredInItem : .ignoredInFeed)
    }

    mutating func openItemImage(_ attributes: XMLAttributes) -> Opening {
        offerImage(attributes.value("url") ?? attributes.value("href"), strength: 4)
        return (.loose, .image)
    }

    mutating func offerImage(_ address: String?, strength: Int) {
        guard strength > draft.imageStrength, let url = resolved(address) else { return }
        draft.image = url
        draft.imageStrength = strength
    }
}
