import BevakaCore
import FoundationEssentials

/// Sources, items and changes for tests; every text is made up.
enum Sample {
    /// 23 November 2026, 06:00 UTC.
    static let morning = Date(timeIntervalSince1970: 1_795_413_600)

    static func hours(_ hours: Double) -> Date { morning + hours * 3_600 }
    static func days(_ days: Double) -> Date { morning + days * 86_400 }

    static let harbour = Source(
        name: "Harbour Office", url: "https://harbour.example/feed", group: "Ports", weight: 1, languages: [.english])
    static let region = Source(
        name: "Regionkansliet", url: "https://region.example/rss", group: "Brussels office", weight: 2)

    static func item(
        _ id: String, title: String? = nil, text: String? = nil, link: String? = nil, published: Date? = nil
    ) -> AnnotatedItem {
        let title = title ?? "Notice number \(id) about the quay"
        let text =
            text ?? "The quay of section \(id) will be rebuilt next spring, the harbour office says in its notice."
        let link = link ?? "https://harbour.example/news/\(id)"
        let item = Item(id: id, url: link, title: title, contentText: text, published: published)
        let fingerprint = StoryFingerprint(link: link, text: StableHash(title.lowercased() + text).hexadecimal)
        return AnnotatedItem(item: item, language: .english, fingerprint: fingerprint)
    }

    /// An item in which everything is filled in.
    static func fullItem(_ id: String) -> AnnotatedItem {
        var full = item(id, title: "Ny färjelinje över Östersjön", published: hours(-3))
        full.language = .swedish
        full.item.externalURL = "https://elsewhere.example/a?b=c&d=é"
        full.item.contentHTML = "<p>Färjan <em>går</em> i vår.</p>"
        full.item.summary = "Färjan går i vår."
        full.item.image = "https://harbour.example/ferry.jpg"
        full.item.modified = hours(-1)
        full.item.language = "sv-SE"
        full.item.authors = [
            Author(name: "A \"Quoted\" Name\n", email: "a@example.org"), Author(url: "https://b.example/"),
        ]
        full.item.categories = [
            Category(term: "TRAN", scheme: "urn:committee", label: "Transport och sjöfart"), Category(term: "Nyhet"),
        ]
        full.item.enclosures = [
            Enclosure(
                url: "https://harbour.example/plan.pdf", mimeType: "application/pdf", size: 1_234, title: "Plan \\ A"),
            Enclosure(url: "https://harbour.example/talk.mp3"),
        ]
        full.topics = [
            TopicMatch(
                id: TopicID(rawValue: "maritime"), score: 0.97,
                evidence: [Evidence(term: "färje*", match: "färjelinje", field: .title, start: 3, end: 13)]),
            TopicMatch(id: TopicID(rawValue: "transport"), score: 0.61, evidence: []),
        ]
        full.references = [
            Reference(kind: "com", text: "COM(2026) 12 final", id: "COM/2026/12", url: "https://eur-lex.example/12"),
            Reference(kind: "procedure", text: "2026/0012(COD)", id: "2026/0012(COD)"),
        ]
        full.deadlines = [
            Deadline(
                kind: .application, stage: "outline", date: "2027-01-15", time: "17:00", timezone: "Europe/Brussels",
                text: "senast den 15 januari"),
            Deadline(kind: .event, date: "2027-03", text: "i mars"),
        ]
        full.places = [Place(id: "SE11", name: "Stockholm", text: "Stockholmsregionen")]
        return full
    }

    static func change(
        _ items: [AnnotatedItem], source: Source = harbour, at: Date = morning, outcome: FetchOutcome = .fetched,
        etag: String? = nil
    ) -> StoreChange {
        StoreChange(
            source: source, at: at, outcome: outcome, status: 200, bytes: 1_000, milliseconds: 20, items: items,
            validators: etag.map { Validators(etag: $0) }, nextCheck: at + 900)
    }

    static func failure(at: Date, source: Source = harbour, outcome: FetchOutcome = .failed) -> StoreChange {
        StoreChange(
            source: source, at: at, outcome: outcome,
            problem: FeedProblem(.timeout, "No answer within 40 seconds; it is asked again in an hour."),
            nextCheck: at + 3_600)
    }
}

extension ItemStore {
    /// Applies one change and returns what it did.
    @discardableResult
    func take(_ change: StoreChange) throws -> StoreResult {
        try apply([change]).first ?? StoreResult(sourceName: "nothing")
    }

    func all() throws -> [StoredItem] {
        try items(ItemQuery(order: .arrival))
    }

    func titles(_ query: ItemQuery) throws -> [String] {
        try items(query).compactMap(\.annotated.item.title)
    }

    /// A source that has been known for long, so that what comes is news.
    func open(_ sources: [Source] = [Sample.harbour, Sample.region]) throws {
        try synchronize(sources, now: Sample.days(-30))
        for source in sources {
            try take(Sample.change([], source: source, at: Sample.days(-30)))
        }
    }
}
