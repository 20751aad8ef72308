import BevakaCore

extension SitePages {
    var frame: FeedFrame {
        FeedFrame(siteTitle: title, view: view, baseURL: request.baseURL, hubs: request.hubs)
    }

    /// What people can subscribe to; the topics where nothing else is said.
    var channels: [FeedChannel] {
        request.channels.isEmpty
            ? view.topics.map { .topic($0, in: request.language) } : request.channels
    }

    /// All that belongs to a channel: the documents of its feed, and a topic's page and calendar.
    func channelFiles(
        _ feed: FeedRequest, _ write: ([SiteFile]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let topic = feed.channel.kind == .topic ? view.topics.first { $0.id.rawValue == feed.channel.key } : nil
        if let topic { try write([topicPage(topic, feed)]) }
        try feedFiles(feed, write)
        if let topic { try write([calendar(of: topic)]) }
    }

    /// The documents of a feed: the one that is polled, and archive documents that have become due.
    private func feedFiles(
        _ feed: FeedRequest, _ write: ([SiteFile]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let entries = FeedEntries(topics: view.topics, today: view.words.day(of: request.now)).of(feed)
        let pages = FeedPages(
            entries, existing: feed.archives, isCutOff: feed.isCutOff, weekAgo: FeedPages.weekAgo(request.now))
        for archive in pages.archives {
            let part = FeedDocument.Part.archive(name: archive.name, previous: archive.previous)
            try write(files(of: feed.channel, part, archive.entries, at: feed.channel.path + "/" + archive.name))
        }
        // Last, so that whoever reads it finds the archive that it names.
        try write(
            files(of: feed.channel, .current(previous: pages.previous), pages.current, at: feed.channel.path))
    }

    private func files(
        of channel: FeedChannel, _ part: FeedDocument.Part, _ entries: [FeedEntry], at path: String
    ) throws(RunFailure) -> [SiteFile] {
        let document = FeedDocument(channel: channel, part: part, entries: entries, frame: frame)
        return [
            SiteFile(path: path + ".atom", content: try document.atom(room.templates)),
            SiteFile(path: path + ".json", content: try document.json()),
        ]
    }

    /// `subscribe.html`: every feed of the site with a word on what it holds.
    func subscribePage() throws(RunFailure) -> SiteFile {
        let sections = FeedChannel.Kind.allCases.compactMap { kind -> Fields? in
            let ofKind = channels.filter { $0.kind == kind }
            return ofKind.isEmpty
                ? nil
                : [
                    "heading": view.phrases[kind.heading], "intro": view.phrases[kind.intro], "anchor": kind.rawValue,
                    "feeds": ofKind.map(feedLink),
                ]
        }
        let title = "\(view.phrases[.subscribe]) – \(title)"
        return try page(
            .siteSubscribe, at: "subscribe.html", layout(.subscribe, title: title, root: ""),
            ["sections": sections, "hasList": frame.base != nil])
    }

    /// `feeds.opml`: all feeds of the site, for a reader that takes a list; needs the site's own address.
    func feedList() throws(RunFailure) -> SiteFile? {
        guard let base = frame.base else { return nil }
        let groups = FeedChannel.Kind.allCases.compactMap { kind -> Fields? in
            let ofKind = channels.filter { $0.kind == kind }.map { channel -> Fields in
                [
                    "name": PlainText.xml(PlainText.line(channel.name)), "url": "\(base)\(channel.path).atom",
                    "home": base + channel.page, "tongue": view.phrases.language.rawValue,
                ]
            }
            return ofKind.isEmpty ? nil : ["group": view.phrases[kind.heading], "sources": ofKind]
        }
        let fields: Fields = ["title": "\(title) – \(view.phrases[.subscribe])", "groups": groups]
        return SiteFile(path: "feeds.opml", content: try room.templates.render(.opml, fields))
    }

    /// For `<link rel="alternate">` and for the list: title, and the path below the site without its ending.
    func feedLink(_ channel: FeedChannel) -> Fields {
        let fields: Fields = [
            "name": PlainText.line(channel.name), "feedTitle": frame.title(of: channel), "path": channel.path,
            "anchor": channel.anchor, "page": channel.kind == .topic ? channel.page : false,
        ]
        return fields.with("detail", channel.detail)
    }
}

extension FeedChannel.Kind {
    fileprivate var heading: Phrase {
        switch self {
        case .topic: .topicsLabel
        case .team: .feedsTeams
        case .group: .feedsGroups
        case .query: .feedsQueries
        }
    }

    fileprivate var intro: Phrase {
        switch self {
        case .topic: .feedsTopicsIntro
        case .team: .feedsTeamsIntro
        case .group: .feedsGroupsIntro
        case .query: .feedsQueriesIntro
        }
    }
}
