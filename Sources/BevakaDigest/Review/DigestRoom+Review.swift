package import BevakaCore

extension DigestRoom {
    /// Writes a weekly review in all its forms. The HTML is a whole document for mail: its charts are characters, and the
    /// words beside them say the same.
    package func render(review request: ReviewRequest) throws(RunFailure) -> RenderedDigest {
        let review = ReviewComposer(request).review()
        let view = view(of: request)
        return try render(review, view.review(review), view)
    }

    /// An edition with a review, as it is frozen.
    package func edition(review request: ReviewRequest) throws(RunFailure) -> EditionContent {
        let view = view(of: request)
        let rendered = try render(review: request)
        return EditionContent(
            subject: rendered.subject, title: rendered.subject, language: view.phrases.language, main: rendered.main,
            text: rendered.text, markdown: rendered.markdown, json: rendered.json, stories: rendered.stories,
            chat: view.chat(ReviewComposer(request).review(), title: rendered.subject))
    }

    func render(_ review: Review, _ fields: Fields, _ view: View) throws(RunFailure) -> RenderedDigest {
        RenderedDigest(
            subject: subject(review, view.phrases), html: try templates.render(.reviewMail, fields),
            main: try templates.render(.review, fields),
            text: TextWrapper.wrap(try templates.render(.reviewText, fields)),
            markdown: TextWrapper.tidy(try templates.render(.reviewMarkdown, fields)),
            json: try JSONText.of(ReviewDocument(review, view: view)), stories: review.total.count)
    }

    /// The subject of a mail with this review: `Region Stockholm: EU-bevakning vecka 47, 17 nyheter`.
    private func subject(_ review: Review, _ phrases: Phrases) -> String {
        phrases(
            .reviewSubject,
            [
                "title": PlainText.line(review.title), "week": String(review.week.number),
                "stories": phrases(.stories, review.total.count),
            ])
    }

    func view(of request: ReviewRequest) -> View {
        View(
            phrases: phrases(request.language), timeZone: request.tally.week.timeZone, topics: request.topics,
            now: request.now)
    }
}
