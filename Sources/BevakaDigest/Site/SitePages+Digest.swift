import BevakaCore

extension SitePages {
    /// The latest digest as the front page and under its date, in all forms, and the list of all dates.
    func digestFiles(_ request: DigestRequest) throws(RunFailure) -> [SiteFile] {
        let digest = DigestComposer(request: request).digest()
        let rendered = try room.render(digest, topics: request.topics)
        let view = View(
            phrases: room.phrases(digest.language), timeZone: digest.timeZone, topics: request.topics, now: digest.to)
        let date = view.words.day(of: digest.to).iso
        return [
            try digestPage(digest, view, .latest, at: "index.html", root: ""),
            try digestPage(digest, view, .digest, at: "digests/\(date).html", root: "../"),
            SiteFile(path: "digests/\(date).md", content: rendered.markdown),
            SiteFile(path: "digests/\(date).json", content: rendered.json),
            try archivePage(Set(self.request.archive + [date])),
        ]
    }

    private func digestPage(
        _ digest: Digest, _ view: View, _ place: Place, at path: String, root: String
    ) throws(RunFailure) -> SiteFile {
        let fields = view.digest(digest)
            .merging(["inSite": true, "feedLinks": channels.map(feedLink)]).with("webcal", webcal(Self.allDeadlines))
        let title = fields.values["documentTitle"] as? String ?? title
        return try page(.siteDigest, at: path, layout(place, title: title, root: root), fields)
    }

    /// `digests/index.html`: newest first, by month.
    private func archivePage(_ dates: Set<String>) throws(RunFailure) -> SiteFile {
        let days = dates.compactMap { date -> CivilDay? in
            guard case .day(let day) = DeadlineDate(date) else { return nil }
            return day
        }
        let months = Dictionary(grouping: days) { String($0.iso.prefix(7)) }.sorted { $0.key > $1.key }
        let fields = months.map { month, days -> Fields in
            let words = view.words.month(days[0].month, year: days[0].year)
            return [
                "anchor": month,
                "month": words.prefix(1).uppercased() + words.dropFirst(),
                "days": days.sorted(by: >).map { ["iso": $0.iso, "words": view.words.long($0)] as Fields },
            ]
        }
        let reviews = reviewLinks()
        let title = "\(view.phrases[.archive]) – \(title)"
        return try page(
            .siteArchive, at: "digests/index.html", layout(.archive, title: title, root: "../"),
            ["months": fields, "hasReviews": !reviews.isEmpty, "reviews": reviews])
    }
}
