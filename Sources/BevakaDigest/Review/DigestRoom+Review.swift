package import BevakaCore

extension DigestRoom {
    /// Writes a weekly review in all its forms. The HTML is a whole document for mail: its charts are characters, and the
    /// words beside them say the same.
    package func render(review request: ReviewRequest) throws(RunFailure) -> RenderedDigest {
        let review = ReviewComposer(request).review()
        let view = view(of: request)
        return try render(review, view.review(review), view)
    }

    /// The subject of a mail with this review: `Region Stockholm: EU-bevakning vecka 47, 17 nyheter`.
    package func subject(review request: ReviewRequest) -> String {
        let phrases = phrases(request.language)
        return phrases(
            .reviewSubject,
            [
                "title": PlainText.line(request.title), "week": String(request.tally.week.number),
                "stories": phrases(.stories, request.tally.totals.last ?? 0),
            ])
    }

    func render(_ review: Review, _ fields: Fields, _ view: View) throws(RunFailure) -> RenderedDigest {
        RenderedDigest(
            html: try templates.render(.reviewMail, fields),
            text: TextWrapper.wrap(try templates.render(.reviewText, fields)),
            markdown: TextWrapper.tidy(try templates.render(.reviewMarkdown, fields)),
            json: try JSONText.of(ReviewDocument(review, view: view)), stories: review.total.count)
    }

    func view(of request: ReviewRequest) -> View {
        View(
            phrases: phrases(request.language), timeZone: request.tally.week.timeZone, topics: request.topics,
            now: request.now)
    }
}
