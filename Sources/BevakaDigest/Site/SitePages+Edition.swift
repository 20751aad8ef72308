import BevakaCore

extension SitePages {
    /// `teams/KEY/NUMBER.{html,md,json}`: an edition for good, at the address that its mail names.
    func editionFiles(_ edition: Edition, _ content: EditionContent) throws(RunFailure) -> [SiteFile] {
        let path = "teams/\(edition.team)/\(edition.number)"
        return [
            try page(
                .siteEdition, at: path + ".html", layout(.edition, title: content.title, root: "../../"),
                ["main": content.main, "number": String(edition.number)]),
            SiteFile(path: path + ".md", content: content.markdown),
            SiteFile(path: path + ".json", content: content.json),
        ]
    }

    /// `teams/KEY/index.html`: a team's editions, the latest first.
    ///
    /// - Parameter numbers: of the editions that have a page.
    func editionsPage(_ team: Team, numbers: [Int], dates: [Int: CivilDay]) throws(RunFailure) -> SiteFile {
        let name = PlainText.line(team.name)
        let editions = numbers.sorted(by: >).map { number -> Fields in
            let words = view.phrases(.editionNumber, ["n": view.phrases.number(number)])
            let fields: Fields = ["number": String(number), "words": words]
            return fields.with("date", dates[number].map(view.words.long))
        }
        let heading = "\(view.phrases[.editions]): \(name)"
        return try page(
            .siteEditions, at: "teams/\(team.key)/index.html",
            layout(.edition, title: "\(heading) – \(title)", root: "../../"),
            ["heading": heading, "editions": editions])
    }
}
