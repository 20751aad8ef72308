import BevakaCore
import Mustache

/// All templates, parsed and checked.
struct Templates: Sendable {
    /// Those that the room renders by itself; the others are partials.
    enum Name: String, CaseIterable, Sendable {
        case digest, mail, text, markdown
        case siteDigest, siteEdition, siteEditions, siteArchive, siteTopic, siteSources, siteSubscribe
        case review, reviewMail, reviewText, reviewMarkdown, siteReview
        case atom, opml
    }

    /// Before the name of a shipped template that the region's own has taken the place of, so that it can be included.
    static let shippedPrefix = "shipped/"

    private let library: MustacheLibrary

    /// - Parameters:
    ///   - shipped: the templates that come with the program, by name.
    ///   - own: the region's own.
    ///   - phrases: what `{{t.name}}` may name.
    /// - Throws: 78 with everything that is wrong, each with its place.
    init(_ shipped: [String: String], own: OwnTemplates? = nil, phrases: Set<String>) throws(RunFailure) {
        MustacheContentTypes.register(MarkdownEscape(), named: "MARKDOWN")
        MustacheContentTypes.register(HTMLEscape(), named: "HTML")
        for name in Name.allCases where shipped[name.rawValue] == nil {
            throw RunFailure(.configuration, "The template \(name.rawValue).mustache is missing; install it again.")
        }
        var texts = Dictionary(
            uniqueKeysWithValues: shipped.map { ($0, TemplateText(path: $0 + OwnTemplates.ending, text: $1)) })
        for (name, text) in own?.texts ?? [:] {
            texts[Self.shippedPrefix + name] = texts[name]
            texts[name] = TemplateText(path: "\(own?.folder ?? "")/\(name)\(OwnTemplates.ending)", text: text)
        }
        let complaints =
            (own.map { Self.strangers($0, shipped: shipped) } ?? []) + TemplateCheck(texts, phrases: phrases).complaints
        guard complaints.isEmpty else { throw RunFailure(.configuration, complaints.joined(separator: "\n")) }
        var library = MustacheLibrary()
        for (name, template) in texts {
            do {
                try library.register(template.text, named: name)
            } catch {
                throw RunFailure(.configuration, "\(template.path): cannot be read: \(error)")
            }
        }
        self.library = library
    }

    func render(_ name: Name, _ fields: Fields) throws(RunFailure) -> String {
        guard let text = library.render(fields, withTemplate: name.rawValue) else {
            throw RunFailure(.internalError, "The template \(name.rawValue) was not loaded.")
        }
        return text
    }

    /// Own files that would never be read: neither a shipped template's name nor included by another own one.
    private static func strangers(_ own: OwnTemplates, shipped: [String: String]) -> [String] {
        let included = Set(own.texts.values.flatMap { TemplateText(path: "", text: $0).tags.compactMap(\.included) })
        let unread = own.texts.keys.filter { shipped[$0] == nil && !included.contains($0) }.sorted().map { name in
            let nearest = Nearest.word(to: name, among: shipped.keys.sorted()).map { $0 + OwnTemplates.ending }
            return
                "\(own.folder)/\(name)\(OwnTemplates.ending): no template has this name, and none of yours includes it"
                + (nearest.map { Nearest.question($0) }
                    ?? ", expected one of \(shipped.keys.sorted().joined(separator: ", "))")
        }
        let misnamed = own.misnamed.map { "\(own.folder)/\($0): the names of templates end in \(OwnTemplates.ending)" }
        return unread + misnamed
    }
}
