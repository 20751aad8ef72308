import BevakaCore

extension FeedBuilder {
    /// Tells the format by the first element that belongs to one.
    mutating func recogniseRoot(
        _ name: ElementName, local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes
    ) {
        if frames.isEmpty, root == nil {
            root = String(cString: local)
            isRefused = OtherDocument(root: local, uri: uri) != nil
        }
        guard !isRefused else { return }
        switch name.element {
        case .rss: format = Self.rssFormat(version: attributes.value("version"))
        case .rdf: format = .rss10
        case .feed: format = Self.atomFormat(version: attributes.value("version"), uri: uri)
        case .channel: format = Self.channelFormat(local: local, uri: uri, attributes: attributes)
        case .item: format = Self.itemFormat(local: local, uri: uri)
        default: return
        }
        feed.format = format ?? .rss20
    }

    /// RDF says by the namespace of its channel and items which RSS it is: Netscape's is 0.90.
    mutating func refineRDF(_ name: ElementName, uri: UnsafePointer<UInt8>?) {
        guard format == .rss10, name.element == .channel || name.element == .item, let uri else { return }
        if String(cString: uri).lowercased().contains("netscape.com") {
            format = .rss09
        }
    }

    private static func rssFormat(version: String?) -> FeedFormat {
        guard let version else { return .rss20 }
        if version.hasPrefix("1.") { return .rss10 }
        return version.hasPrefix("0.9") ? .rss09 : .rss20
    }

    private static func atomFormat(version: String?, uri: UnsafePointer<UInt8>?) -> FeedFormat {
        if let uri, String(cString: uri).lowercased().contains("/2005/atom") { return .atom10 }
        if let version { return version.hasPrefix("0.") ? .atom03 : .atom10 }
        return uri == nil ? .atom10 : .atom03
    }

    /// A channel without a root around it: CDF writes it with HREF, or in capitals; RSS 1.1 has its own namespace.
    private static func channelFormat(
        local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes
    ) -> FeedFormat {
        if let uri, String(cString: uri).contains("rss1.1") { return .rss10 }
        let isCapital = local[0] == UInt8(ascii: "C") && local[1] == UInt8(ascii: "H")
        return isCapital || attributes.contains("href") || attributes.contains("lastmod") ? .cdf : .rss20
    }

    private static func itemFormat(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?) -> FeedFormat {
        guard ASCIIBytes.equals(local, "entry") else { return .rss20 }
        return atomFormat(version: nil, uri: uri)
    }

    /// xml:base (resolved against the one around it) and xml:lang for an element and all in it.
    mutating func openScope(_ attributes: XMLAttributes) -> Int32 {
        var inner = scopes[Int(scope)]
        if let base = attributes.xmlValue("base") {
            inner.enter(base: base.trimmingSpace())
        }
        if let language = attributes.xmlValue("lang") {
            let trimmed = language.trimmingSpace()
            inner.language = trimmed.isEmpty ? nil : trimmed
        }
        scopes.append(inner)
        return Int32(scopes.count - 1)
    }
}
