package import BevakaCore

extension DigestRoom {
    /// Writes an edition in all its forms, as it is frozen.
    package func edition(_ request: DigestRequest) throws(RunFailure) -> EditionContent {
        let digest = DigestComposer(request: request).digest()
        let rendered = try render(digest, topics: request.topics)
        let view = View(
            phrases: phrases(digest.language), timeZone: digest.timeZone, topics: request.topics, now: digest.to)
        return EditionContent(
            subject: rendered.subject, title: view.title(of: digest),
            language: view.phrases.language, main: rendered.main, text: rendered.text, markdown: rendered.markdown,
            json: rendered.json, stories: rendered.stories, chat: view.chat(digest))
    }

    /// The HTML of a mail with an edition: a whole document, with no script, no image and nothing fetched from elsewhere.
    package func mail(_ content: EditionContent) throws(RunFailure) -> String {
        try mail(content.main, title: content.title, language: content.language)
    }
}
