import BevakaCore
import FoundationEssentials

extension View {
    /// The foot of a digest: what it rests on and what it leaves out.
    func coverage(_ digest: Digest) -> Fields {
        let coverage = digest.coverage
        let lists = [
            list(.failingTitle, coverage.sources(.failing).map(failing)),
            list(.staleTitle, coverage.sources(.stale).map(stale)),
            list(.goneTitle, coverage.sources(.gone).map(named)),
            list(.neverTitle, coverage.sources(.never).map(named)),
        ]
        return [
            "window": phrases(.window, ["from": words.full(digest.from), "to": words.full(digest.to)]),
            "read": phrases(
                .sourcesRead,
                ["n": phrases.number(coverage.read), "total": phrases.number(coverage.sources.count)]),
            "counts": counts(digest.counts),
            "lists": lists.compactMap(\.self),
        ]
    }

    /// One sentence; what is zero is not named, the items seen and shown always are.
    private func counts(_ counts: Digest.Counts) -> String {
        var parts = [phrases(.itemsSeen, counts.items), phrases(.storiesShown, counts.shown)]
        if counts.merged > 0 { parts.append(phrases(.itemsMerged, counts.merged)) }
        if counts.withoutTopic > 0 { parts.append(phrases(.itemsWithoutTopic, counts.withoutTopic)) }
        if counts.otherTopics > 0 { parts.append(phrases(.itemsOtherTopics, counts.otherTopics)) }
        if counts.unwanted > 0 { parts.append(phrases(.itemsUnwanted, counts.unwanted)) }
        if counts.beyond > 0 { parts.append(phrases(.itemsBeyond, counts.beyond)) }
        return parts.joined(separator: ", ") + "."
    }

    private func list(_ title: Phrase, _ entries: [Fields]) -> Fields? {
        entries.isEmpty ? nil : ["heading": phrases[title], "entries": entries]
    }

    private func failing(_ source: SourceHealth) -> Fields {
        let since = words.short(source.failingSince ?? source.lastAttempt ?? source.firstSeen, year: year)
        return [
            "words": phrases(
                .failingLine, ["name": PlainText.line(source.name), "since": since, "problem": problem(source)]),
            "detail": detail(source.lastProblem),
        ]
    }

    private func stale(_ source: SourceHealth) -> Fields {
        let since = words.short(source.lastNewItem ?? source.firstSeen, year: year)
        let rhythm = source.rhythm.map(phrases.rhythm) ?? ""
        return [
            "words": phrases(
                .staleLine, ["name": PlainText.line(source.name), "since": since, "rhythm": rhythm]),
            "detail": false,
        ]
    }

    private func named(_ source: SourceHealth) -> Fields {
        ["words": PlainText.line(source.name), "detail": false]
    }

    /// In a few words of the reader's language.
    func problem(_ source: SourceHealth) -> String {
        source.lastProblem.map { phrases.words(for: $0.kind) } ?? phrases[.problemUnknown]
    }

    /// The problem's own sentence, which is English.
    func detail(_ problem: FeedProblem?) -> Any {
        guard let problem, !problem.message.isEmpty else { return false }
        return ["sentence": PlainText.line(problem.message), "tongue": foreign(.english)] as Fields
    }
}
