import BevakaCore

extension FeedBuilder {
    typealias Opening = (kind: Frame.Kind, place: Place)

    /// What an element is, where it stands: whether its text is kept, and what its children belong to.
    mutating func open(_ name: ElementName, in parent: Place, attributes: XMLAttributes) -> Opening {
        switch parent {
        case .outside: openOutside(name, attributes)
        case .feed: openInFeed(name, attributes)
        case .item: openInItem(name, attributes)
        case .mediaGroup, .mediaContent: openInMedia(name, parent, attributes)
        case .image: name.element == .url ? (.field, .image) : (.container, .image)
        case .person: openInPerson(name, attributes)
        case .source: name.element == .author ? openPerson() : (.container, .source)
        case .skipHours: (name.element == .hour ? .field : .container, .skipHours)
        case .skipDays: (name.element == .day ? .field : .container, .skipDays)
        case .textInput: (.container, .textInput)
        case .ignoredInFeed: openWrapped(name, attributes)
        case .ignoredInItem: (.container, .ignoredInItem)
        }
    }

    private mutating func openOutside(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        guard format != nil else { return (.container, .outside) }
        switch name.element {
        case .rss, .rdf, .feed: return (.container, .feed)
        case .channel: return openChannel(attributes)
        case .item: return openItem(attributes)
        default: return (.container, .outside)
        }
    }

    /// Inside an element that nobody knows, between the channel and its items: seen as a wrapper around the items.
    private mutating func openWrapped(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        switch name.element {
        case .channel: openChannel(attributes)
        case .item: openItem(attributes)
        default: (.container, .ignoredInFeed)
        }
    }

    private mutating func openChannel(_ attributes: XMLAttributes) -> Opening {
        if format == .cdf {
            offerHome(resolved(attributes.value("href")), strength: 4)
            channel.updated.offer(attributes.value("lastmod").flatMap(FeedDate.parse), strength: 4)
        }
        return (.container, .feed)
    }

    private mutating func openInFeed(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        switch name.element {
        case .channel: return openChannel(attributes)
        case .item: return openItem(attributes)
        case .image: return (.loose, .image)
        case .textInput: return (.container, .textInput)
        case .author: return openPerson()
        case .contributor, .owner: return (.container, .ignoredInFeed)
        case .skipHours: return (.container, .skipHours)
        case .skipDays: return (.container, .skipDays)
        case .link: return openLink(name, attributes)
        case .category, .itunesCategory: return openCategory(name, attributes)
        case .picture, .icon: return openPicture(name, attributes)
        case .thumbnail: channel.icon.offer(resolved(attributes.value("url")), strength: 1)
        case .title, .description, .summary, .subtitle, .abstract, .rights, .content:
            openText(name, attributes)
            return (.field, .feed)
        case .identifier, .published, .issued, .created, .updated, .builtDate, .date, .creator, .managingEditor,
            .webMaster, .subject,
            .keywords, .language, .generator, .timeToLive, .updatePeriod, .updateFrequency:
            return (.field, .feed)
        default: break
        }
        return (.container, .ignoredInFeed)
    }

    private mutating func openInItem(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        switch name.element {
        case .image: return openItemImage(attributes)
        case .item:
            // The end tag of the one before is missing: the tag soup reader parts them.
            hasMisplacedText = true
            return (.container, .ignoredInItem)
        case .source: return (.container, .source)
        case .author: return openPerson()
        case .mediaGroup: return (.container, .mediaGroup)
        case .mediaContent: return openMediaContent(attributes)
        case .link: return openLink(name, attributes)
        case .enclosure: openEnclosure(attributes)
        case .category, .itunesCategory: return openCategory(name, attributes)
        case .picture, .icon: return openPicture(name, attributes)
        case .thumbnail: offerImage(attributes.value("url"), strength: 3)
        case .guid:
            field = FieldAttributes()
            field.isPermanentLink = attributes.value("ispermalink")?.lowercased() != "false"
            return (.field, .item)
        case .title, .description, .summary, .abstract, .content, .fullItem, .body, .rights:
            openText(name, attributes)
            return name.element == .content && field.isElsewhere ? (.container, .ignoredInItem) : (.field, .item)
        case .identifier, .published, .issued, .created, .updated, .date, .creator, .subject, .keywords, .language:
            return (.field, .item)
        default: break
        }
        return (.container, .ignoredInItem)
    }

    private mutating func openInMedia(_ name: ElementName, _ parent: Place, _ attributes: XMLAttributes) -> Opening {
        switch name.element {
        case .mediaContent: return openMediaContent(attributes)
        case .thumbnail: offerImage(attributes.value("url"), strength: 3)
        case .title, .description:
            openText(name, attributes)
            return (.field, parent)
        case .keywords, .category: return (.field, parent)
        default: break
        }
        return (.container, parent)
    }

    mutating func openPerson() -> Opening {
        person = Author()
        return (.loose, .person)
    }

    private mutating func openInPerson(_ name: ElementName, _ attributes: XMLAttributes) -> Opening {
        switch name.element {
        case .name, .email, .uri, .url, .link: (.field, .person)
        default: (.container, .person)
        }
    }
}
