extension Vocabulary {
    /// RSS 0.91–0.94 and 2.0 (the RSS Advisory Board's specification), RSS 0.90, 1.0 and 1.1.
    static let rss: Table = [
        "rss": .rss,
        "rdf": .rdf,
        "channel": .channel,
        "item": .item,
        "items": .items,
        "image": .image,
        "textinput": .textInput,
        "title": .title,
        "link": .link,
        "description": .description,
        "guid": .guid,
        "pubdate": .published,
        "lastbuilddate": .builtDate,
        "author": .author,
        "managingeditor": .managingEditor,
        "webmaster": .webMaster,
        "category": .category,
        "enclosure": .enclosure,
        "source": .source,
        "comments": .comments,
        "language": .language,
        "copyright": .rights,
        "generator": .generator,
        "ttl": .timeToLive,
        "skiphours": .skipHours,
        "skipdays": .skipDays,
        "hour": .hour,
        "day": .day,
        "url": .url,
        "keywords": .keywords,
        // Not in any RSS, but in use.
        "tags": .keywords,
        "fullitem": .fullItem,
        // XHTML bodies, with or without their namespace.
        "body": .body,
    ]

    /// RDF's own wrapper around RSS 0.90 and 1.0.
    static let rdf: Table = ["rdf": .rdf]
}
