import BevakaCore

/// Relative addresses: xml:base comes first, then the address of the document, then the feed's own link.
extension FeedBuilder {
    /// What resolves references in a scope; nil while no base is known.
    func resolver(for scope: Int32) -> URLResolver? {
        let scope = scopes[Int(scope)]
        if scope.hasBase { return scope.resolver }
        guard let home else { return nil }
        return scope.relativeBase.map { home.resolving(base: $0) } ?? home
    }

    /// The absolute address of `reference` in the scope of the element that is being opened.
    mutating func resolved(_ reference: String?) -> String? {
        guard let reference, !reference.isEmpty else { return nil }
        return resolved(reference, scope: scope)
    }

    mutating func resolved(_ reference: String, scope: Int32) -> String? {
        var reference = reference
        // The usual case, without a look at the base.
        let isLegal = reference.withUTF8 { URLResolver.isLegalWebAddress($0, 0..<$0.count, escaped: false) }
        if isLegal { return reference }
        if scopes[Int(scope)].hasBase { return scopes[Int(scope)].resolver.resolve(reference) }
        if let resolver = resolver(for: scope) { return resolver.resolve(reference) }
        if let url = scopes[Int(scope)].resolver.resolve(reference) { return url }
        missedBase = true
        return nil
    }

    mutating func offerHome(_ url: String?, strength: Int) {
        guard let url, strength > channel.link.strength else { return }
        channel.link.offer(url, strength: strength)
        let resolver = URLResolver(base: url)
        home = resolver.baseURL == nil ? nil : resolver
    }
}
