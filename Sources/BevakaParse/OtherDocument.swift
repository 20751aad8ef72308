/// Documents that are often found where a feed should be, by their first element.
struct OtherDocument {
    /// What it is, for a sentence: `an HTML page`.
    let description: String

    init?(root: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?) {
        guard let known = Self.byRoot[String(cString: root).lowercased()] else { return nil }
        description = known
    }

    init?(root: String) {
        guard let known = Self.byRoot[root.lowercased()] else { return nil }
        description = known
    }

    private static let byRoot: [String: String] = [
        "html": "an HTML page",
        "opml": "an OPML list of feeds",
        "kml": "a KML map",
        "gpx": "a GPX track",
        "svg": "an SVG picture",
        "urlset": "a sitemap",
        "sitemapindex": "a sitemap",
        "plist": "a property list",
        "envelope": "a SOAP message",
        "error": "an error message in XML",
        "opensearchdescription": "an OpenSearch description",
        "rsd": "an RSD description",
        "service": "an Atom service document",
        "categories": "an Atom category document",
        "manifest": "a manifest",
        "xsd:schema": "an XML schema",
        "schema": "an XML schema",
        "stylesheet": "an XSLT stylesheet",
        "methodresponse": "an XML-RPC message",
        "rest": "an answer of a web service",
    ]
}
