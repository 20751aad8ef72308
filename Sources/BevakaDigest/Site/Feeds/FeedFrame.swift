import BevakaCore

/// What all feeds of a site share.
struct FeedFrame {
    /// `Region Stockholm`.
    let siteTitle: String
    let view: View
    /// Where the site is served, with a slash at its end; nil when not known.
    let base: String?
    /// WebSub hubs (W3C WebSub §4).
    let hubs: [String]

    init(siteTitle: String, view: View, baseURL: String?, hubs: [String]) {
        self.siteTitle = siteTitle
        self.view = view
        base = WebLink(baseURL).map { $0.text.hasSuffix("/") ? $0.text : $0.text + "/" }
        self.hubs = hubs.compactMap { WebLink($0)?.text }
    }

    func title(of channel: FeedChannel) -> String {
        view.phrases(.feedTitle, ["title": siteTitle, "topic": PlainText.line(channel.name)])
    }

    /// The address of a file of the site: absolute where the site's own address is known, else as seen from the channel.
    func address(_ path: String, from channel: FeedChannel) -> String {
        if let base { return base + path }
        let folder = channel.kind.folder + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../" + path
    }
}

extension FeedChannel {
    /// The page for people, below the site: a topic has its own, the others have their line on the list of feeds.
    var page: String { kind == .topic ? path + ".html" : "subscribe.html#" + anchor }

    /// Where the list of feeds names it.
    var anchor: String { kind.rawValue + "-" + slug }
}
