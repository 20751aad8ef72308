import BevakaCore

extension SitePages {
    /// `reviews/2026-W47.{html,md,json}`.
    func reviewFiles(_ request: ReviewRequest) throws(RunFailure) -> [SiteFile] {
        let review = ReviewComposer(request).review()
        let view = room.view(of: request)
        let fields = view.review(review)
        let rendered = try room.render(review, fields, view)
        let path = "reviews/" + review.week.name
        let title = fields.values["documentTitle"] as? String ?? title
        return [
            try page(
                .siteReview, at: path + ".html", layout(.review, title: title, root: "../"),
                fields.merging(["inSite": true])),
            SiteFile(path: path + ".md", content: rendered.markdown),
            SiteFile(path: path + ".json", content: rendered.json),
        ]
    }

    /// Links to all weekly reviews, for the archive's page: the newest first.
    func reviewLinks() -> [Fields] {
        let zone = view.words.timeZone
        let names = Set(request.reviews + (request.review.map { [$0.tally.week.name] } ?? []))
        return names.compactMap { ReviewWeek($0, in: zone) }.sorted { $0.first > $1.first }.map { week in
            let number = view.phrases(.reviewWeek, ["week": String(week.number)])
            return ["name": week.name, "words": "\(number): \(view.span(of: week))"]
        }
    }
}
