package import BevakaCore

/// The room that turns stored items into something to read: digests, the site's files, the table of sources.
///
/// It reads its templates and strings once and then only computes: the same request gives the same bytes.
package struct DigestRoom: Sendable {
    let templates: Templates
    private let swedish: Phrases
    private let english: Phrases

    /// Loads and checks all templates and strings.
    /// - Parameters:
    ///   - resources: the folder with `Templates/` and `Strings/`; nil for the one beside the program.
    ///   - own: the folder of the region's own templates, which replace those of the same name.
    /// - Throws: 78 when a folder, a template, a partial or a phrase is missing or cannot be read, with every mistake.
    package init(resources: String? = nil, templates own: String? = nil) throws(RunFailure) {
        let folder = try ResourceFolder(resources)
        let strings = try folder.texts(in: "Strings", extension: "yml")
        swedish = try Phrases(.swedish, strings["sv"] ?? "")
        english = try Phrases(.english, strings["en"] ?? "")
        let keys = Set(swedish.table.keys).intersection(english.table.keys)
        let shipped = try folder.texts(in: "Templates", extension: "mustache")
        var mine: OwnTemplates?
        if let own { mine = try OwnTemplates(folder: own, shipped: shipped.keys) }
        templates = try Templates(shipped, own: mine, phrases: keys)
    }

    /// Writes a digest in all its forms.
    ///
    /// A story is shown once, in the section of its topic with the best priority. Items without a topic are counted, not
    /// shown. The HTML is a whole document for mail and web: no script, no image, nothing fetched from elsewhere.
    package func render(_ request: DigestRequest) throws(RunFailure) -> RenderedDigest {
        try render(DigestComposer(request: request).digest(), topics: request.topics)
    }

    /// The subject of a mail with this digest, on one line: `Region Stockholm: EU-bevakning 23 november 2026, 14 nyheter`.
    func subject(_ digest: Digest) -> String {
        let phrases = phrases(digest.language)
        let words = DateWords(phrases: phrases, timeZone: digest.timeZone)
        let values = [
            "title": PlainText.line(digest.title), "date": words.medium(words.day(of: digest.to)),
            "stories": phrases(.stories, digest.counts.shown), "corrects": String(digest.edition?.corrects ?? 0),
        ]
        switch digest.edition?.kind {
        case .correction: return phrases(.subjectCorrection, values)
        case .silence: return phrases(.subjectSilence, values)
        case .regular, .extra, .weekly, nil: return phrases(.subject, values)
        }
    }

    /// The strings of a digest: Swedish when asked for, else English.
    func phrases(_ language: Language) -> Phrases { language == .swedish ? swedish : english }
}
