extension Vocabulary {
    /// Atom 1.0 (RFC 4287) and 0.3.
    static let atom: Table = [
        "feed": .feed,
        "entry": .item,
        "id": .identifier,
        "summary": .summary,
        "content": .content,
        "subtitle": .subtitle,
        "tagline": .subtitle,
        "info": .subtitle,
        "published": .published,
        "issued": .issued,
        "created": .created,
        "updated": .updated,
        "modified": .updated,
        "contributor": .contributor,
        "rights": .rights,
        "logo": .picture,
        "icon": .icon,
        "name": .name,
        "email": .email,
        "uri": .uri,
        "homepage": .uri,
    ]
}
