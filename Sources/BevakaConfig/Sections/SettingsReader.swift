import BevakaCore
import Foundation

/// Reads the whole of feeds.yml.
struct SettingsReader {
    let builtInTopics: [TopicID]
    let needsFeeds: Bool
    let xpathProblem: XPathCheck
    let documents: DocumentNotation
    let searches: SearchNotation

    static let keys = [
        "region", "language", "timezone", "contact", "ca", "feeds", "topics", "teams", "mail", "site", "hubs",
        "queries", "templates",
    ]
    private static let otherNames = [
        "sources": "feeds", "sites": "feeds", "feed": "feeds", "source": "feeds", "lang": "language", "tz": "timezone",
        "time_zone": "timezone", "groups": "teams", "smtp": "mail", "email": "contact", "name": "region",
        "cacert": "ca", "certificates": "ca", "ca_bundle": "ca",
        "searches": "queries", "hub": "hubs", "websub": "hubs", "template": "templates", "base_url": "site",
        "baseurl": "site", "public": "site", "address": "site",
    ]

    /// What the file says; meaningful only when nothing was complained of.
    func read(_ file: NodeReader) -> Settings {
        var settings = Settings()
        guard !file.isNull else {
            if needsFeeds { file.reading.complain("the file is empty: \(Self.remedy)", at: .start) }
            return settings
        }
        guard let file = file.mapping(of: "the file", keys: Self.keys, otherNames: Self.otherNames) else {
            return settings
        }
        readHead(file, into: &settings)
        let topics = TopicReader(builtIn: builtInTopics, language: settings.language)
        let names = topics.names(in: file["topics"])
        settings.topics = file["topics"].map { topics.read($0, names) } ?? []
        settings.feeds = file["feeds"].map { FeedListReader(topics: names, xpathProblem: xpathProblem).read($0) } ?? []
        if needsFeeds && !(file["feeds"].map(Self.holdsEntries) ?? false) {
            file.reading.complain("there are no feeds: \(Self.remedy)", at: file.position(of: "feeds") ?? file.position)
        }
        settings.mail = file["mail"].flatMap { MailReader().read($0) }
        let searches = SearchReader(topics: names, feeds: settings.feeds, notation: searches)
        let teams = TeamReader(
            topics: names, feeds: settings.feeds, hasMail: file["mail"] != nil, documents: documents, searches: searches
        )
        settings.teams = file["teams"].map { teams.readAll($0) } ?? []
        settings.queries = file["queries"].map { QueriesReader(searches: searches).readAll($0) } ?? []
        readSite(file, into: &settings)
        return settings
    }

    private static let remedy =
        "write at least one feed, such as  feeds: [{url: \"https://example.org/feed/\"}],  or use the command bevaka add"

    /// True also for a `feeds:` that is no list at all: that has its own complaint.
    private static func holdsEntries(_ feeds: NodeReader) -> Bool {
        feeds.count != 0
    }

    private func readHead(_ file: MappingReader, into settings: inout Settings) {
        if let region = file["region"]?.text() { settings.region = region }
        if let reader = file["language"], let code = reader.word(of: ["sv", "en"], expected: "sv or en") {
            settings.language = Language(rawValue: code)
        }
        if let zone = file["timezone"].flatMap(timeZone) { settings.timeZone = zone }
        settings.contact = file["contact"].flatMap(contact)
        settings.caBundle = file["ca"]?.certificateFile()
    }

    private func readSite(_ file: MappingReader, into settings: inout Settings) {
        settings.site = file["site"].flatMap { SiteReader().address($0) }
        settings.hubs = file["hubs"].map { SiteReader().hubs($0, hasSite: file["site"] != nil) } ?? []
        settings.templates = file["templates"]?.text(expected: "the path of a folder")
    }

    private func timeZone(_ reader: NodeReader) -> TimeZone? {
        guard let name = reader.text() else { return nil }
        // TimeZone takes many spellings, such as PST; a file that others read had better have the real one.
        let isKnown = name == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(name)
        if isKnown, let zone = TimeZone(identifier: name) { return zone }
        let places = TimeZone.knownTimeZoneIdentifiers
        let city = places.first { $0.lowercased().hasSuffix("/" + name.lowercased()) }
        reader.refuse(
            expected: "the name of a time zone (IANA) such as Europe/Stockholm",
            suggestion: city ?? Nearest.word(to: name, among: places))
        return nil
    }

    private func contact(_ reader: NodeReader) -> String? {
        guard let text = reader.text() else { return nil }
        if MailAddress.isValid(text) || (try? WebAddress(text)) != nil { return text }
        reader.refuse(expected: "\(MailAddress.expected) or an address that begins with https://")
        return nil
    }
}
