import BevakaCore
import FoundationEssentials

/// One document of a feed: Atom 1.0 (RFC 4287) and JSON Feed 1.1, with the same entries and the same identifiers.
struct FeedDocument {
    /// Which document of the feed it is.
    enum Part {
        /// What readers poll; `previous` is the newest archive document.
        case current(previous: String?)
        /// Put away for good (RFC 5005 §4). Its links are relative, so that it need not change when the site moves.
        case archive(name: String, previous: String?)
        /// The answer to a search, which lies nowhere.
        case answer
    }

    let channel: FeedChannel
    let part: Part
    /// The newest first.
    let entries: [FeedEntry]
    let frame: FeedFrame

    var title: String { frame.title(of: channel) }

    /// The last change of any entry; the beginning of time for a feed without one.
    var updated: Date { entries.map(\.updated).max() ?? Date(timeIntervalSince1970: 0) }

    /// The address of this document.
    func own(_ ending: String) -> String? {
        switch part {
        case .current: frame.address(channel.path + ending, from: channel)
        case .archive(let name, _): name + ending
        case .answer: nil
        }
    }

    /// The subscription document, as an archive document names it.
    func subscription(_ ending: String) -> String? {
        if case .archive = part { "../" + channel.slug + ending } else { nil }
    }

    /// The archive document before this one.
    func previous(_ ending: String) -> String? {
        switch part {
        case .current(let previous): previous.map { frame.address("\(channel.path)/\($0)\(ending)", from: channel) }
        case .archive(_, let previous): previous.map { $0 + ending }
        case .answer: nil
        }
    }

    /// The page for people.
    var page: String? {
        switch part {
        case .current: frame.address(channel.page, from: channel)
        case .archive: "../../" + channel.page
        case .answer: nil
        }
    }

    /// The hubs, in the document that is polled.
    var hubs: [String] { if case .current = part { frame.hubs } else { [] } }

    var isArchive: Bool { if case .archive = part { true } else { false } }

    /// The item's text as HTML, and who else tells the story.
    func content(_ entry: FeedEntry) -> String {
        let item = entry.story.lead.annotated.item
        let others = entry.story.others.map { other -> String in
            let name = HTMLEscape.text(PlainText.line(other.sourceName))
            return WebLink(other.annotated.item.url).map { "<a href=\"\(HTMLEscape.text($0.text))\">\(name)</a>" }
                ?? name
        }
        if others.isEmpty { return Self.html(of: item) }
        return Self.html(of: item) + "<p>\(frame.view.phrases[.alsoReported]): \(others.joined(separator: ", "))</p>"
    }

    /// The sanitised HTML, else the text in paragraphs.
    private static func html(of item: Item) -> String {
        if let html = item.contentHTML, !html.isEmpty { return html }
        let text = item.contentText ?? item.summary ?? ""
        return text.split(separator: "\n\n").map { "<p>" + HTMLEscape.text(String($0)) + "</p>" }.joined()
    }
}
