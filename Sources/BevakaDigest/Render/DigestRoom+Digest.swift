import BevakaCore

extension DigestRoom {
    func render(_ digest: Digest, topics: [Topic]) throws(RunFailure) -> RenderedDigest {
        let view = View(
            phrases: phrases(digest.language), timeZone: digest.timeZone, topics: topics, now: digest.to)
        let fields = view.digest(digest)
        return RenderedDigest(
            html: try templates.render(.mail, fields),
            text: TextWrapper.wrap(try templates.render(.text, fields)),
            markdown: TextWrapper.tidy(try templates.render(.markdown, fields)),
            json: try JSONText.of(DigestDocument(digest, view: view)),
            stories: digest.counts.shown)
    }
}
