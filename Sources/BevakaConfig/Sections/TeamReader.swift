import BevakaCore

/// Reads `teams:`.
struct TeamReader {
    let topics: TopicNames
    let feeds: [Source]
    /// True when the file has a `mail:` section.
    let hasMail: Bool
    let documents: DocumentNotation
    let searches: SearchReader

    static let keys = [
        "name", "topics", "languages", "language", "sources", "match", "not", "minimum", "follow", "mail", "webhook",
        "at", "days", "batch", "quiet", "holidays", "weekly", "empty", "length", "note",
    ]
    private static let otherNames = [
        "to": "mail", "email": "mail", "recipients": "mail", "feeds": "sources", "groups": "sources", "time": "at",
        "schedule": "at", "when": "at", "query": "match", "search": "match", "exclude": "not", "score": "minimum",
        "hook": "webhook", "webhooks": "webhook", "chat": "webhook", "lang": "languages", "title": "name",
        "min": "minimum", "minimum_score": "minimum",
        "quiet_time": "quiet", "silence": "empty", "nothing": "empty", "review": "weekly", "week": "weekly",
        "holiday": "holidays", "wait": "batch", "reading_time": "length",
        "follows": "follow", "following": "follow", "dossiers": "follow", "documents": "follow", "references": "follow",
    ]

    func readAll(_ reader: NodeReader) -> [Team] {
        var names = FileNames()
        var teams: [Team] = []
        for entry in reader.list(of: .blocks, expected: "a list of teams, each with a name") {
            guard let mapping = entry.mapping(of: "a team", keys: Self.keys, otherNames: Self.otherNames) else {
                continue
            }
            let team = read(mapping)
            teams.append(team)
            if let name = mapping["name"], !team.name.isEmpty { names.check(team.name, at: name.position, for: name) }
        }
        return teams
    }

    private func read(_ mapping: MappingReader) -> Team {
        var team = Team(name: mapping.required("name", "what readers call the team")?.text() ?? "")
        team.topics = mapping["topics"].map(topics.read) ?? []
        if let one = mapping["language"], mapping["languages"] != nil {
            one.complain("found both language and languages, expected one of them")
        }
        let languages = mapping["languages"] ?? mapping["language"]
        team.languages =
            languages?.list(of: .values, expected: "languages such as [sv, en]").compactMap { $0.language() } ?? []
        team.sources = mapping["sources"].map(sources) ?? []
        team.match = mapping["match"].flatMap { searches.read($0, of: "the team \"\(team.name)\": match") }
        team.not = mapping["not"].flatMap { searches.read($0, of: "the team \"\(team.name)\": not") }
        team.minimumScore = mapping["minimum"]?.number(in: 0...1) ?? 0
        team.follow = mapping["follow"].map(followed) ?? []
        team.mail = mapping["mail"].map(recipients) ?? []
        team.webhooks = mapping["webhook"].map { ChatHookReader().readAll($0, team: team.name) } ?? []
        if let schedule = ScheduleReader().read(mapping) { team.schedule = schedule }
        team.weekly = mapping["weekly"].flatMap(Self.weekday)
        team.skipsHolidays = mapping["holidays"]?.word(of: ["skip", "include"]) == "skip"
        team.notesSilence = mapping["empty"]?.word(of: ["note", "nothing"]) == "note"
        if let length = mapping["length"]?.duration(in: Self.lengths) { team.length = length }
        if let note = mapping["note"], note.scalar == nil { note.refuse(expected: "text") }
        return team
    }

    /// A digest takes some time to read, and nobody reads for longer.
    private static let lengths: ClosedRange<Duration> = .seconds(30)...(.seconds(3_600))

    private static func weekday(_ reader: NodeReader) -> Int? {
        if let day = reader.scalar.flatMap(Weekdays.day) { return day }
        reader.refuse(
            expected: "the day of the weekly review, such as friday",
            suggestion: reader.scalar.flatMap { Nearest.word(to: $0, among: Weekdays.allNames) })
        return nil
    }

    /// Names or groups of feeds.
    private func sources(_ reader: NodeReader) -> [String] {
        let words = feeds.map(\.name) + feeds.compactMap(\.group)
        return reader.list(of: .values, expected: "a list of names or groups of feeds").compactMap {
            $0.word(of: words, expected: "the name or the group of a feed in this file")
        }
    }

    /// Documents in any form, kept in normal form, each once.
    private func followed(_ reader: NodeReader) -> [String] {
        let expected = "a document such as 2025/0123(COD), COM(2025) 123 or prop. 2025/26:12"
        var seen: Set<String> = []
        return reader.list(of: .values, expected: "a list of documents such as [\"2025/0123(COD)\"]").compactMap {
            entry in
            guard let text = entry.text(expected: expected) else { return nil }
            guard let document = documents.normalForm(text) else {
                entry.refuse(expected: expected, suggestion: documents.suggestion(text))
                return nil
            }
            return seen.insert(document).inserted ? document : nil
        }
    }

    private func recipients(_ reader: NodeReader) -> [String] {
        if !hasMail {
            reader.complain(
                "found recipients, but the file does not say how mail leaves; add a section  mail: {from: …, server: …}"
            )
        }
        return reader.list(of: .values, expected: "mail addresses such as [eu@example.org]").compactMap {
            $0.mailAddress()
        }
    }
}
