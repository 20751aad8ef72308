import BevakaCore

/// Reads `feeds:`; sees to it that names and addresses are each there once.
struct FeedListReader {
    let topics: TopicNames
    let xpathProblem: XPathCheck

    func read(_ feeds: NodeReader) -> [Source] {
        let reader = FeedReader(topics: topics, layouts: LayoutReader(xpathProblem: xpathProblem))
        let entries = feeds.list(of: .blocks, expected: "a list of feeds, each with a url")
        let read = entries.compactMap { entry in reader.read(entry) }
        refuseRepetitions(read)
        return named(read)
    }

    private func refuseRepetitions(_ feeds: [FeedReader.Entry]) {
        var names: [String: Int] = [:]
        var addresses: [String: Int] = [:]
        for feed in feeds {
            if let name = feed.name?.lowercased(), let reader = feed.nameReader {
                if let line = names[name] {
                    reader.complain(
                        "found \(reader.found) a second time (first on line \(line)), expected each name once")
                } else {
                    names[name] = reader.position.line
                }
            }
            if let key = feed.address?.key, let reader = feed.addressReader {
                if let line = addresses[key] {
                    reader.complain("found the same address as on line \(line), expected each address once")
                } else {
                    addresses[key] = reader.position.line
                }
            }
        }
    }

    /// A feed without a name has that of its host; where another feed has that already, host and path.
    private func named(_ feeds: [FeedReader.Entry]) -> [Source] {
        var taken = Set(feeds.compactMap { $0.name?.lowercased() })
        return feeds.map { feed in
            var source = feed.source
            // Without an address it has been complained of; its name still counts for teams that ask for it.
            guard let address = feed.address else { return source }
            if feed.name == nil {
                let host = address.host.hasPrefix("www.") ? String(address.host.dropFirst(4)) : address.host
                source.name = taken.contains(host) ? host + address.rest : host
                taken.insert(source.name.lowercased())
            }
            return source
        }
    }
}
