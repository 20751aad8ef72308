extension Vocabulary {
    /// Dublin Core, elements 1.1.
    static let dublinCore: Table = [
        "title": .title,
        "description": .description,
        "creator": .creator,
        "author": .creator,
        "date": .date,
        "subject": .subject,
        "language": .language,
        "rights": .rights,
        "identifier": .identifier,
    ]

    /// Dublin Core terms.
    static let dublinCoreTerms: Table = [
        "title": .title,
        "description": .description,
        "abstract": .description,
        "creator": .creator,
        "issued": .published,
        "created": .created,
        "modified": .updated,
        "date": .date,
        "subject": .subject,
        "language": .language,
        "rights": .rights,
    ]

    /// RSS 1.0's content module, and RSS 1.1's payload.
    static let content: Table = [
        "encoded": .content,
        "payload": .content,
    ]

    /// Media RSS 1.5.
    static let media: Table = [
        "group": .mediaGroup,
        "content": .mediaContent,
        "title": .title,
        "description": .description,
        "thumbnail": .thumbnail,
        "keywords": .keywords,
        "category": .category,
    ]

    /// Apple's podcast tags.
    static let itunes: Table = [
        "title": .title,
        "author": .creator,
        "owner": .owner,
        "name": .name,
        "email": .email,
        "summary": .summary,
        "subtitle": .abstract,
        "image": .picture,
        // Once written as a link with rel="image".
        "link": .picture,
        "category": .itunesCategory,
        "keywords": .keywords,
    ]

    /// RSS 1.0's syndication module.
    static let syndication: Table = [
        "updateperiod": .updatePeriod,
        "updatefrequency": .updateFrequency,
    ]

    /// XHTML beside RSS elements: a whole body or a division instead of content:encoded.
    static let xhtml: Table = [
        "body": .body,
        "div": .body,
    ]

    /// The Channel Definition Format (W3C note of 1997): RSS's words, and these.
    static let channelDefinition: Table = [
        "abstract": .abstract
    ]
}
