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
            "documentTitle": phrases(.documentTitle, ["title": title, "date": date]),
            "iso": day.iso,
            "date": date,
            "dateHeading": date.prefix(1).uppercased() + date.dropFirst(),
            "summary": summary(digest),
            "inSite": false,
            "isEmpty": digest.sections.isEmpty,
            "hasClosing": !digest.closing.isEmpty,
            "closing": digest.closing.map(closing),
            "closingRule": Self.rule(under: phrases[.closingTitle]),
            "coverageRule": Self.rule(under: phrases[.coverageTitle]),
            "sections": digest.sections.map(section),
            "coverage": coverage(digest),
        ]
    }

    /// `14 nyheter i 4 ämnen, 3 sista dagar inom 14 dagar`.
    private func summary(_ digest: Digest) -> String {
        guard !digest.sections.isEmpty else { return phrases[.empty] }
        var parts = phrases(.stories, digest.counts.shown) + " " + phrases(.topics, digest.sections.count)
        if !digest.closing.isEmpty { parts += ", " + phrases(.closing, digest.closing.count) }
        return parts + "."
    }

    private func section(_ section: Digest.Section) -> Fields {
        let full = section.stories.prefix(Digest.Section.full)
        let tail = section.stories.dropFirst(Digest.Section.full)
        return [
            "anchor": "topic-" + Self.slug(section.topic.id),
            "topic": section.topic.name(in: phrases.language),
            "rule": Self.rule(under: "\(section.topic.name(in: phrases.language)) (\(section.stories.count))"),
            "hue": hue(of: section.topic.id),
            "count": phrases.number(section.stories.count),
            "stories": full.map(story),
            "hasTail": !tail.isEmpty,
            "tail": tail.map(line),
        ]
    }

    /// The line under a heading of the plain text.
    private static func rule(under heading: String) -> String {
        String(repeating: "-", count: min(max(heading.count, 3), 72))
    }
}
