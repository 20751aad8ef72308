import BevakaCore

/// The pages of one site: what they share.
struct SitePages {
    /// Which entry of the navigation is the page itself.
    enum Place: Hashable {
        case latest, archive, sources, digest, edition, subscribe, review
        case topic(TopicID)
    }

    let request: SiteRequest
    let room: DigestRoom
    let view: View

    init(_ request: SiteRequest, room: DigestRoom) {
        self.request = request
        self.room = room
        view = View(
            phrases: room.phrases(request.language), timeZone: request.timeZone, topics: request.topics,
            now: request.now)
    }

    var title: String { PlainText.line(request.title) }

    /// What the layout needs: language, navigation, and the way back to the top of the site.
    func layout(_ place: Place, title page: String, root: String) -> Fields {
        [
            "t": view.phrases.table,
            "language": view.phrases.language.rawValue,
            "siteTitle": title,
            "documentTitle": page,
            "root": root,
            "isWide": place == .sources,
            "onLatest": place == .latest,
            "onArchive": place == .archive,
            "onSources": place == .sources,
            "onSubscribe": place == .subscribe,
            "topicLinks": view.topics.map { topic -> Fields in
                [
                    "name": view.name(of: topic.id), "slug": View.slug(topic.id), "hue": view.hue(of: topic.id),
                    "isCurrent": place == .topic(topic.id),
                ]
            },
        ]
    }

    func page(
        _ template: Templates.Name, at path: String, _ layout: Fields, _ fields: Fields
    ) throws(RunFailure) -> SiteFile {
        SiteFile(
            path: path, content: try room.templates.render(template, layout.merging(fields)))
    }
}
