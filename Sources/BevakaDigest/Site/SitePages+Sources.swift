import BevakaCore

extension SitePages {
    /// `sources.html`: the health of every source, by group in the order of the configuration.
    func sourcesPage() throws(RunFailure) -> SiteFile {
        let groups = grouped { source -> Fields in
            let row = SourceRow(source, view: view, now: request.now)
            return [
                "name": row.name, "link": orFalse(WebLink(source.facts?.homePageURL ?? source.url)?.text),
                "state": row.state.rawValue, "stateWords": row.stateWords,
                "detail": row.state == .failing ? view.detail(source.lastProblem) : false,
                "lastSuccess": row.lastSuccess, "lastNewItem": row.lastNewItem, "rhythm": row.rhythm,
                "nextCheck": row.nextCheck,
            ]
        }
        let title = "\(view.phrases[.sources]) – \(title)"
        return try page(
            .siteSources, at: "sources.html", layout(.sources, title: title, root: ""),
            ["groups": groups, "totals": view.totals(Coverage(request.sources, now: request.now))])
    }

    /// `sources.opml` (OPML 2.0): what a feed reader needs to follow the same sources.
    func opml() throws(RunFailure) -> SiteFile {
        let groups = grouped { source -> Fields in
            [
                "name": PlainText.xml(PlainText.line(source.name)), "url": PlainText.xml(source.url),
                "home": orFalse(WebLink(source.facts?.homePageURL)?.text),
                "tongue": orFalse(source.facts?.language.map(PlainText.xml)),
            ]
        }
        let fields: Fields = ["title": "\(title) – \(view.phrases[.sources])", "groups": groups]
        return SiteFile(path: "sources.opml", content: try room.templates.render(.opml, fields))
    }

    private func grouped(_ row: (SourceHealth) -> Fields) -> [Fields] {
        var order: [String] = []
        var rows: [String: [Fields]] = [:]
        for source in request.sources {
            let group = source.group.map(PlainText.line) ?? view.phrases[.ungrouped]
            if rows[group] == nil { order.append(group) }
            rows[group, default: []].append(row(source))
        }
        return order.map { ["group": $0, "sources": rows[$0] ?? []] }
    }
}
