import BevakaCore
import FoundationEssentials

extension View {
    private static let linesPerDossier = 4

    /// Everything that the templates of the weekly review show.
    func review(_ review: Review) -> Fields {
        let title = PlainText.line(review.title)
        let week = phrases(.reviewWeek, ["week": String(review.week.number)])
        let span = span(of: review.week)
        let width = min(review.topics.map { name(of: $0.topic.id).count }.max() ?? 0, 28)
        return [
            "t": phrases.table,
            "language": phrases.language.rawValue,
            "title": title,
            "documentTitle": phrases(.reviewDocumentTitle, ["title": title, "week": week.lowercased(), "span": span]),
            "name": review.week.name,
            "week": week,
            "span": span,
            "summary": compared(review.total, telling: true) + ".",
            "basis": basis(review),
            "inSite": false,
            "topics": review.topics.map { row($0.topic, $0.course, week: review.week, width: width) },
            "hasStories": !review.stories.isEmpty,
            "stories": review.stories.map(story),
            "hasDossiers": !review.dossiers.isEmpty,
            "dossiers": review.dossiers.map(dossier),
            "hasClosing": !review.closing.isEmpty,
            "closing": review.closing.map(closing),
            "countsRule": Self.line(under: phrases[.reviewCounts]),
            "storiesRule": Self.line(under: phrases[.reviewStories]),
            "dossiersRule": Self.line(under: phrases[.reviewDossiers]),
            "closingRule": Self.line(under: phrases[.reviewClosing]),
        ]
    }

    /// `16–22 november 2026`, `30 november – 6 december 2026`, `28 december 2026 – 3 januari 2027`.
    func span(of week: ReviewWeek) -> String {
        let (first, last) = (week.first, week.last)
        if first.year != last.year {
            return phrases(.spanLong, ["first": words.medium(first), "last": words.medium(last)])
        }
        if first.month != last.month {
            let start = phrases(.dateShort, ["day": String(first.day), "month": phrases.month(first.month)])
            return phrases(.spanLong, ["first": start, "last": words.medium(last)])
        }
        return phrases(.spanShort, ["first": String(first.day), "last": words.medium(last)])
    }

    /// `4 nyheter, vanligen 6`, and that the week is out of the ordinary where it is.
    private func compared(_ course: Review.Course, telling isLong: Bool) -> String {
        let count = isLong ? phrases(.stories, course.count) : phrases.number(course.count)
        guard let baseline = course.baseline else { return count + ", " + phrases[.noBaseline] }
        return ([count] + comparison(course, baseline)).joined(separator: ", ")
    }

    private func comparison(_ course: Review.Course, _ baseline: Baseline) -> [String] {
        var parts = [phrases(.usually, ["n": phrases.number(baseline.usual)])]
        // One story where there never is one is no record worth a word.
        if course.count > max(baseline.highest, 2) { parts.append(phrases(.mostInWeeks, baseline.weeks + 1)) }
        if course.count < baseline.lowest, baseline.lowest > 1 {
            parts.append(phrases(.fewestInWeeks, baseline.weeks + 1))
        }
        return parts
    }

    private func row(_ topic: Topic, _ course: Review.Course, week: ReviewWeek, width: Int) -> Fields {
        let name = name(of: topic.id)
        let bars = ReviewBars(counts: course.counts)
        let usual = course.baseline.map { comparison(course, $0).joined(separator: ", ") } ?? phrases[.noBaseline]
        let fields: Fields = [
            "topic": name, "slug": Self.slug(topic.id), "hue": hue(of: topic.id),
            "words": compared(course, telling: true), "bars": bars.text,
            "padded": name.padded(width), "count": Self.right(phrases.number(course.count), 4), "usual": usual,
            "gap": Self.fill(2),
            "chartWidth": bars.totalWidth, "chartHeight": ReviewBars.height, "barWidth": ReviewBars.width,
            "chartWords": chartWords(course, week),
            "past": bars.bars.dropLast().map(bar), "now": bars.bars.last.map(bar) ?? false,
        ]
        return fields.with("level", course.baseline.map { String(bars.level($0.usual)) })
    }

    /// What the chart shows, for those who do not see it.
    private func chartWords(_ course: Review.Course, _ week: ReviewWeek) -> String {
        let first = week.moved(by: 1 - course.counts.count).number
        return phrases(
            .chartWords,
            [
                "first": String(first), "last": String(week.number),
                "counts": course.counts.map(phrases.number).joined(separator: ", "),
            ])
    }

    private func bar(_ bar: ReviewBars.Bar) -> Fields { ["x": bar.x, "y": bar.y, "height": bar.height] }

    private func dossier(_ dossier: Review.Dossier) -> Fields {
        let fields: Fields = [
            "text": PlainText.line(dossier.reference.text), "count": phrases(.stories, dossier.stories.count),
            "stories": dossier.stories.prefix(Self.linesPerDossier).map(line),
        ]
        return fields.with("link", WebLink(dossier.reference.url)?.text)
    }

    private func basis(_ review: Review) -> String {
        guard let baseline = review.total.baseline else { return phrases[.reviewBasisNew] }
        return phrases(.reviewBasis, baseline.weeks)
    }

    private static func line(under heading: String) -> String {
        String(repeating: "-", count: min(max(heading.count, 3), 72))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        fill(width - text.count) + text
    }

    /// No-break spaces: columns of a text that is wrapped must stay columns.
    fileprivate static func fill(_ width: Int) -> String { String(repeating: "\u{A0}", count: max(0, width)) }
}

extension String {
    /// With spaces behind it up to a width; never cut.
    fileprivate func padded(_ width: Int) -> String { self + View.fill(width - count) }
}
