import BevakaCore

extension FeedBuilder {
    mutating func closeFeedField(_ frame: Frame, _ span: TextSpan) {
        switch frame.name.element {
        case .title: channel.title.offer(plain(span, frame), strength: strength(of: frame, core: 4, guest: 2))
        case .description, .summary, .subtitle, .abstract, .content:
            channel.description.offer(plain(span, frame), strength: descriptionStrength(frame))
        case .rights: channel.rights.offer(plain(span, frame), strength: strength(of: frame, core: 4, guest: 2))
        case .link:
            isBehindEmptyLink = span.count == 0
            offerHome(string(span).flatMap { resolved($0, scope: frame.scope) }, strength: 4)
        case .published, .issued, .created, .updated, .builtDate, .date: closeFeedDate(frame, span)
        case .creator, .author, .managingEditor: add(author(span), toFeed: true)
        case .webMaster: channel.webMaster = channel.webMaster ?? author(span)
        case .category, .subject: addCategories(span, frame)
        case .keywords: addKeywords(span, frame)
        case .picture: channel.icon.offer(string(span).flatMap { resolved($0, scope: frame.scope) }, strength: 3)
        case .icon: channel.icon.offer(string(span).flatMap { resolved($0, scope: frame.scope) }, strength: 4)
        case .language: channel.language.offer(string(span), strength: strength(of: frame, core: 4, guest: 3))
        case .generator: feed.generator = feed.generator ?? line(span)
        case .timeToLive, .updatePeriod, .updateFrequency: closeRhythm(frame, span)
        default: break
        }
    }

    private mutating func closeFeedDate(_ frame: Frame, _ span: TextSpan) {
        let strength =
            switch frame.name.element {
            case .updated: strength(of: frame, core: 6, guest: 4)
            case .builtDate: 5
            case .published: strength(of: frame, core: 3, guest: 2)
            case .date: 3
            default: 1
            }
        guard strength > channel.updated.strength else { return }
        channel.updated.offer(FeedDate.parse(arena.slice(span)), strength: strength)
    }

    private mutating func closeRhythm(_ frame: Frame, _ span: TextSpan) {
        guard let text = string(span) else { return }
        switch frame.name.element {
        case .timeToLive: feed.ttlMinutes = Int(text).flatMap { $0 > 0 ? $0 : nil } ?? feed.ttlMinutes
        case .updateFrequency: channel.updateFrequency = Int(text)
        default: channel.updatePeriod = Syndication.minutes(ofPeriod: text)
        }
    }

    /// A field by the format's own element beats one by a module's, whatever comes first.
    func strength(of frame: Frame, core: Int, guest: Int) -> Int {
        switch frame.name.namespace {
        case .core: core
        case .atom: isAtom || !frame.name.isGuest ? core : guest
        case .dublinCore, .dublinCoreTerms: guest + 1
        default: guest
        }
    }

    private func descriptionStrength(_ frame: Frame) -> Int {
        switch frame.name.element {
        case .subtitle, .description: strength(of: frame, core: 6, guest: 4)
        case .abstract: frame.name.namespace == .itunes ? 1 : 6
        case .summary: strength(of: frame, core: 5, guest: 2)
        default: 1
        }
    }

    /// The plain text of a field of the feed; titles are conversions of the same kind.
    mutating func plain(_ span: TextSpan, _ frame: Frame) -> String? {
        let bytes = arena.slice(span)
        guard !field.isBase64 else {
            return Base64.decoded(bytes).flatMap { decoded in
                !Base64.isText(decoded)
                    ? nil : decoded.withUnsafeBufferPointer { PlainLine.text(of: $0, kind: field.kind.decoded) }
            }
        }
        return PlainLine.text(of: bytes, kind: field.kind)
    }

    /// The scheme of Apple's categories and keywords.
    static let podcastScheme = "http://www.itunes.com/"

    mutating func addCategories(_ span: TextSpan, _ frame: Frame) {
        guard let text = line(span) else { return }
        let scheme = frame.name.element == .category ? field.scheme : nil
        let bytes = arena.slice(span)
        guard ByteSearch.first(UInt8(ascii: "="), in: bytes, 0..<bytes.count) < bytes.count else {
            add(Category(term: text, scheme: scheme, label: field.label))
            return
        }
        for term in RSSCategory.terms(text) {
            add(Category(term: term, scheme: scheme, label: field.label))
        }
    }

    /// Keywords come in one text, parted by commas.
    mutating func addKeywords(_ span: TextSpan, _ frame: Frame) {
        guard let text = line(span) else { return }
        let scheme = frame.name.namespace == .itunes ? Self.podcastScheme : nil
        for term in text.split(separator: ",") {
            let trimmed = String(term).trimmingSpace()
            if !trimmed.isEmpty { add(Category(term: trimmed, scheme: scheme)) }
        }
    }

    /// The person that a line of text names.
    func author(_ span: TextSpan) -> Author? {
        let bytes = arena.slice(span)
        // Nearly always a bare name.
        let isMarked = bytes.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "&") }
        return isMarked ? RSSPerson.author(string(span)) : line(span).map { Author(name: $0) }
    }

    mutating func add(_ author: Author?, toFeed: Bool) {
        guard let author else { return }
        toFeed ? feed.authors.add(author) : draft.authors.add(author)
    }

    /// What only the end of the document can say.
    mutating func fillFeed() {
        ItemBound.keepNewest(context.limits.items, of: &feed)
        if feed.authors.isEmpty, let webMaster = channel.webMaster { feed.authors = [webMaster] }
        feed.title = channel.title.text
        feed.homePageURL = channel.link.text
        feed.feedURL = channel.feedLink.text
        feed.description = channel.description.text
        feed.icon = channel.icon.text
        feed.language = channel.language.text ?? channel.scopeLanguage
        feed.rights = channel.rights.text
        feed.updated = channel.updated.date
        if feed.ttlMinutes == nil, let period = channel.updatePeriod {
            feed.ttlMinutes = period / max(1, channel.updateFrequency ?? 1)
        }
    }
}
