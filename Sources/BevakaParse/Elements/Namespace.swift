/// The vocabularies that feeds mix, told apart by what their names mean and not by how they are spelt.
enum Namespace: UInt8 {
    /// The format's own words: RSS 0.9x and 2.0 have no namespace, RSS 1.0, 1.1 and old drafts of Atom have theirs, and a
    /// foreign default namespace on an RSS document (seen on a European data portal: Atom's) changes nothing.
    case core
    /// Atom's words; in an Atom document they are the core.
    case atom
    case rdf
    case dublinCore
    case dublinCoreTerms
    case content
    case media
    case itunes
    case syndication
    case feedburner
    case xhtml
    /// Words that are known and carry nothing that a reader of news needs: slash, thr, georss, wfw, creativeCommons …
    case other
    case unknown

    /// The namespace that `uri` means; nil when it is none that is known.
    ///
    /// Case, `http` or `https`, a trailing slash or `#` make no difference: all of these have been seen in feeds.
    init?(uri: UnsafePointer<UInt8>) {
        guard let known = Self.byAddress[Self.normalised(uri)] else { return nil }
        self = known
    }

    /// The namespace that people mean by `prefix` where a document uses it without declaring it.
    init?(prefix: UnsafePointer<UInt8>) {
        guard let known = Self.byPrefix[ASCIIBytes.lowercased(prefix)] else { return nil }
        self = known
    }

    /// In lower case, without white space, `http://`, `https://` and `www.` before it and without `/` and `#` behind it.
    private static func normalised(_ uri: UnsafePointer<UInt8>) -> String {
        var bytes = UnsafeBufferPointer(start: uri, count: ASCIIBytes.length(uri))
        bytes = ASCIIBytes.trimmed(bytes)
        for start in ["http://", "https://", "www."] as [StaticString] where ASCIIBytes.hasPrefix(bytes, start) {
            bytes = UnsafeBufferPointer(rebasing: bytes[start.utf8CodeUnitCount...])
        }
        while let last = bytes.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") {
            bytes = UnsafeBufferPointer(rebasing: bytes.dropLast())
        }
        return ASCIIBytes.lowercased(bytes)
    }

    private static let byAddress: [String: Namespace] = [
        "": .core,
        "backend.userland.com/rss": .core,
        "backend.userland.com/rss2": .core,
        "backend.userland.com/rss091": .core,
        "backend.userland.com/rss092": .core,
        "blogs.law.harvard.edu/tech/rss": .core,
        "cyber.law.harvard.edu/rss/rss.html": .core,
        "cyber.harvard.edu/rss/rss.html": .core,
        "rssboard.org/rss-specification": .core,
        "purl.org/rss/2.0": .core,
        "purl.org/rss/1.0": .core,
        "purl.org/net/rss1.1": .core,
        "my.netscape.com/rdf/simple/0.9": .core,
        "my.netscape.com/publish/formats/rss-0.91.dtd": .core,
        "channel.netscape.com/rdf/simple/0.9": .core,
        "purl.org/rss/1.0/modules/rss091": .core,
        "purl.org/net/rss1.1/payload": .content,
        "w3.org/2005/atom": .atom,
        "purl.org/atom/ns": .atom,
        "purl.org/atom/ns#draft-ietf-atompub-format-00": .atom,
        "purl.org/echo": .atom,
        "purl.org/pie": .atom,
        "example.com/necho": .atom,
        "example.com/newformat": .atom,
        "uri/of/echo/namespace": .atom,
        "w3.org/1999/02/22-rdf-syntax-ns": .rdf,
        "purl.org/dc/elements/1.1": .dublinCore,
        "purl.org/dc/elements/1.0": .dublinCore,
        "purl.org/dc": .dublinCore,
        "dublincore.org/documents/dcmi-namespace": .dublinCore,
        "purl.org/dc/terms": .dublinCoreTerms,
        "purl.org/dcterms": .dublinCoreTerms,
        "purl.org/rss/1.0/modules/dcterms": .dublinCoreTerms,
        "purl.org/rss/1.0/modules/content": .content,
        "search.yahoo.com/mrss": .media,
        "search.yahoo.com/mrss/media": .media,
        "video.search.yahoo.com/mrss": .media,
        "tools.search.yahoo.com/mrss": .media,
        "rssboard.org/media-rss": .media,
        "itunes.com/dtds/podcast-1.0.dtd": .itunes,
        "itunes.com/dtds/podcast-1.0": .itunes,
        "itunes.apple.com/dtds/podcast-1.0.dtd": .itunes,
        "example.com/dtds/podcast-1.0.dtd": .itunes,
        "purl.org/rss/1.0/modules/syndication": .syndication,
        "rssnamespace.org/feedburner/ext/1.0": .feedburner,
        "w3.org/1999/xhtml": .xhtml,
        "w3.org/tr/rec-html40": .xhtml,
        "purl.org/rss/1.0/modules/slash": .other,
        "purl.org/syndication/thread/1.0": .other,
        "wellformedweb.org/commentapi": .other,
        "georss.org/georss": .other,
        "w3.org/2003/01/geo/wgs84_pos": .other,
        "opengis.net/gml": .other,
        "backend.userland.com/creativecommonsrssmodule": .other,
        "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": .other,
        "web.resource.org/cc": .other,
        "creativecommons.org/ns": .other,
        "w3.org/2000/svg": .other,
        "w3.org/1998/math/mathml": .other,
        "xmlns.com/foaf/0.1": .other,
        "webns.net/mvcb": .other,
        "w3.org/xml/1998/namespace": .other,
        "schemas.google.com/g/2005": .other,
        "a9.com/-/spec/opensearch/1.1": .other,
        "a9.com/-/spec/opensearchrss/1.0": .other,
        "prismstandard.org/namespaces/basic/2.0": .other,
        "podcastindex.org/namespace/1.0": .other,
        "purl.org/rss/1.0/modules/taxonomy": .other,
    ]

    private static let byPrefix: [String: Namespace] = [
        "rss": .core, "atom": .atom, "atom10": .atom, "a10": .atom, "rdf": .rdf, "dc": .dublinCore,
        "dcterms": .dublinCoreTerms, "dct": .dublinCoreTerms, "content": .content, "media": .media, "mrss": .media,
        "itunes": .itunes, "sy": .syndication, "feedburner": .feedburner, "xhtml": .xhtml, "slash": .other,
        "thr": .other, "wfw": .other, "georss": .other, "geo": .other, "gml": .other, "creativecommons": .other,
        "cc": .other, "admin": .other, "foaf": .other, "svg": .other, "podcast": .other,
    ]
}
