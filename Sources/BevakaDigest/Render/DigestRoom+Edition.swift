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
            json: rendered.json, stories: rendered.stories,
            chat: view.chat(digest), calendar: calendar(of: digest, topics: request.topics))
    }

    /// The dates of the stories that are told, to be taken into a reader's own calendar; nil when there are none.
    private func calendar(of digest: Digest, topics: [Topic]) -> String? {
        let told = digest.closing.map(\.story) + digest.sections.flatMap { $0.stories.prefix($0.full) }
        var rows: Set<Int64> = []
        let items = told.flatMap { [$0.lead] + $0.others }.filter { item in
            !item.annotated.deadlines.isEmpty && rows.insert(item.row).inserted
        }
        guard !items.isEmpty else { return nil }
        let text = calendar(
            CalendarRequest(
                title: digest.title, language: digest.language, timeZone: digest.timeZone, now: digest.to,
                topics: topics, items: items))
        return text.contains("BEGIN:VEVENT") ? text : nil
    }

    /// The HTML of a mail with an edition: a whole document, with no script, no image and nothing fetched from elsewhere.
    package func mail(_ content: EditionContent) throws(RunFailure) -> String {
        try mail(content.main, title: content.title, language: content.language)
    }
}
