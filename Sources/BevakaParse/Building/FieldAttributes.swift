/// What the start tag of the open field said of it.
struct FieldAttributes {
    var kind = TextKind.undeclared
    var isBase64 = false
    /// `isPermaLink` of an RSS guid: true unless it says false.
    var isPermanentLink = true
    var scheme: String?
    var label: String?
    /// `src` of atom:content: the content is elsewhere.
    var isElsewhere = false
}
