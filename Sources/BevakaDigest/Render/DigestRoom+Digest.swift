import BevakaCore

extension DigestRoom {
    func render(_ digest: Digest, topics: [Topic]) throws(RunFailure) -> RenderedDigest {
        let view = View(
            phrases: phrases(digest.language), timeZone: digest.timeZone, topics: topics, now: digest.to)
        let fields = view.digest(digest)
        let main = try templates.render(.digest, fields)
        return RenderedDigest(
            subject: subject(digest),
            html: try mail(main, title: view.title(of: digest), language: view.phrases.language),
            main: main,
            text: TextWrapper.wrap(try templates.render(.text, fields)),
            markdown: TextWrapper.tidy(try templates.render(.markdown, fields)),
            json: try JSONText.of(DigestDocument(digest, view: view)),
            stories: digest.counts.shown)
    }

    /// The whole document of a mail.
    func mail(_ main: String, title: String, language: Language) throws(RunFailure) -> String {
        try templates.render(
            .mail, ["language": language.rawValue, "documentTitle": title, "main": main])
    }
}
