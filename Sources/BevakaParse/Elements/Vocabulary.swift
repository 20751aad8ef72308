/// Which element means what: one line an element, kept beside the format or module it belongs to.
enum Vocabulary {
    typealias Table = [String: Element]

    /// The meaning of `name` (in lower case: RSS 0.9x, CDF and many hand-made feeds differ in case only).
    static func element(_ name: String, in namespace: Namespace) -> Element {
        table(of: namespace)?[name] ?? .unknown
    }

    private static func table(of namespace: Namespace) -> Table? {
        switch namespace {
        // RSS wrapped in Atom's namespace and Atom without one both exist; no name means two things.
        case .core, .atom: core
        case .rdf: rdf
        case .dublinCore: dublinCore
        case .dublinCoreTerms: dublinCoreTerms
        case .content: content
        case .media: media
        case .itunes: itunes
        case .syndication: syndication
        case .feedburner, .other, .unknown: nil
        case .xhtml: xhtml
        }
    }

    static let core: Table = rss.merging(atom) { rss, _ in rss }.merging(channelDefinition) { known, _ in known }
}
