package import BevakaCore

/// Makes the pages of teams' editions.
package struct EditionPages: Sendable {
    private let pages: SitePages

    /// - Parameter request: what the pages share with the rest of the site: title, language, topics.
    package init(_ room: DigestRoom, request: SiteRequest) {
        pages = SitePages(request, room: room)
    }

    /// The pages of some editions of a team, and the list of all.
    ///
    /// - Parameters:
    ///   - editions: with their content; others are passed over.
    ///   - numbers: of all editions that have a page already.
    package func files(_ editions: [Edition], of team: Team, numbers: [Int]) throws(RunFailure) -> [SiteFile] {
        var files: [SiteFile] = []
        var dates: [Int: CivilDay] = [:]
        for edition in editions {
            guard let content = edition.content else { continue }
            files += try pages.editionFiles(edition, content)
            dates[edition.number] = pages.view.words.day(of: edition.created)
        }
        let all = Set(numbers).union(dates.keys)
        files.append(try pages.editionsPage(team, numbers: Array(all), dates: dates))
        return files
    }
}
