/// Gives dates without a year theirs.
struct YearResolver {
    /// The item's day of publication; nil when it has none.
    let published: CivilDate?

    /// The dates of one sentence, in the order of the text; nil for one that no year fits.
    ///
    /// A year further on in the sentence counts first ("10 February to 31 March 2022"), then one close before ("26.1.2023 and 14.3."),
    /// then the first such date that is not more than a week before publication.
    func dates(of mentions: [DateMention], lastYear: Int?) -> [CivilDate?] {
        var dates: [CivilDate?] = Array(repeating: nil, count: mentions.count)
        for number in mentions.indices {
            dates[number] = mentions[number].year.flatMap(mentions[number].date)
        }
        for number in mentions.indices.reversed() where mentions[number].year == nil && number + 1 < mentions.count {
            guard let next = dates[number + 1] else { continue }
            dates[number] = before(next, mentions[number])
        }
        for number in mentions.indices where dates[number] == nil && mentions[number].year == nil {
            let isNear = number > 0 && mentions[number].range.lowerBound - mentions[number - 1].range.upperBound < 18
            let previous = isNear || published == nil && number > 0 ? dates[number - 1] : nil
            dates[number] =
                previous.flatMap { after($0, mentions[number]) } ?? first(mentions[number], lastYear: lastYear)
        }
        return dates
    }

    /// The last such date not after another.
    private func before(_ next: CivilDate, _ mention: DateMention) -> CivilDate? {
        guard let same = mention.date(in: next.year) else { return nil }
        return same <= next ? same : mention.date(in: next.year - 1)
    }

    private func after(_ previous: CivilDate, _ mention: DateMention) -> CivilDate? {
        guard let same = mention.date(in: previous.year) else { return nil }
        return previous <= same ? same : mention.date(in: previous.year + 1)
    }

    private func first(_ mention: DateMention, lastYear: Int?) -> CivilDate? {
        guard let published else { return lastYear.flatMap(mention.date) }
        guard let same = mention.date(in: published.year) else { return mention.date(in: published.year + 1) }
        guard let earliest = published.daysEarlier(7) else { return same }
        if same >= earliest { return same }
        return mention.date(in: published.year + 1)
    }
}

extension CivilDate {
    /// Some days before, for a date with a day; at most a month.
    fileprivate func daysEarlier(_ days: Int) -> CivilDate? {
        guard let day else { return nil }
        if day > days { return CivilDate(year: year, month: month, day: day - days) }
        let month = month == 1 ? 12 : month - 1
        let year = month == 12 ? year - 1 : year
        return CivilDate(year: year, month: month, day: CivilDate.days(of: month, in: year) + day - days)
    }
}
