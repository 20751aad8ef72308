import BevakaCore
import FoundationEssentials

extension View {
    /// Everything that the digest's templates show.
    func digest(_ digest: Digest) -> Fields {
        let day = words.day(of: digest.to)
        let date = words.long(day)
        let title = PlainText.line(digest.title)
        return [
            "t": phrases.table,
            "language": phrases.language.rawValue,
            "title": title,
            "documentTitle": self.title(of: digest),
            "iso": day.iso,
            "date": date,
            "dateHeading": date.prefix(1).uppercased() + date.dropFirst(),
            "summary": summary(digest),
            "edition": edition(digest),
            "inSite": false,
            "isEmpty": digest.sections.isEmpty && digest.changes.isEmpty,
            "hasClosing": !digest.closing.isEmpty,
            "closing": digest.closing.map(closing),
            "closingRule": Self.rule(under: phrases[.closingTitle]),
            "coverageRule": Self.rule(under: phrases[.coverageTitle]),
            "hasChanges": !digest.changes.isEmpty,
            "changes": digest.changes.map { change($0, in: digest) },
            "changesRule": Self.rule(under: phrases[.changesTitle]),
            "sections": digest.sections.map(section),
            "coverage": coverage(digest),
        ]
    }

    /// Of the document.
    func title(of digest: Digest) -> String {
        phrases(
            .documentTitle,
            ["title": PlainText.line(digest.title), "date": words.long(words.day(of: digest.to))])
    }

    /// `14 nyheter i 4 ämnen, 3 sista dagar inom 14 dagar`.
    func summary(_ digest: Digest) -> String {
        if let edition = digest.edition, edition.kind == .silence { return silence(edition, at: digest.to) }
        guard !digest.sections.isEmpty || !digest.changes.isEmpty else { return phrases[.empty] }
        let topics = digest.sections.count { $0.kind.isTopic }
        var parts = phrases(.stories, digest.counts.shown)
        if topics > 0 { parts += " " + phrases(.topics, topics) }
        if !digest.closing.isEmpty { parts += ", " + phrases(.closing, digest.closing.count) }
        if !digest.changes.isEmpty { parts += ", " + phrases(.changes, digest.changes.count) }
        return parts + "."
    }

    private func section(_ section: Digest.Section) -> Fields {
        let heading = heading(of: section.kind)
        let total = section.stories.count + section.more
        return [
            "anchor": anchor(of: section.kind),
            "topic": heading,
            "rule": Self.rule(under: "\(heading) (\(total))"),
            "hue": hue(of: section.kind),
            "count": phrases.number(total),
            "stories": section.stories.prefix(section.full).map(story),
            "hasTail": section.full < section.stories.count,
            "isLinesOnly": section.full == 0,
            "tail": section.stories.dropFirst(section.full).map(line),
            "hasMore": section.more > 0,
            "more": section.more > 0 ? phrases(.beyond, section.more) : "",
        ]
    }

    /// The line under a heading of the plain text.
    private static func rule(under heading: String) -> String {
        String(repeating: "-", count: min(max(heading.count, 3), 72))
    }
}
