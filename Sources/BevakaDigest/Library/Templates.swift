import BevakaCore
import Mustache

/// All templates, parsed and checked: Mustache itself is silent about a missing partial or a mistyped name.
struct Templates: Sendable {
    /// Those that the room renders by itself; the others are partials.
    enum Name: String, CaseIterable, Sendable {
        case digest, mail, text, markdown
        case siteDigest, siteEdition, siteEditions, siteArchive, siteTopic, siteSources
        case atom, opml
    }

    private let library: MustacheLibrary

    /// - Throws: 78, naming the template and what is wrong with it.
    init(_ texts: [String: String], phrases: Set<String>) throws(RunFailure) {
        MustacheContentTypes.register(MarkdownEscape(), named: "MARKDOWN")
        for name in Name.allCases where texts[name.rawValue] == nil {
            throw RunFailure(.configuration, "The template \(name.rawValue).mustache is missing; install it again.")
        }
        var library = MustacheLibrary()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            try Self.check(name, text, templates: texts, phrases: phrases)
            do {
                try library.register(text, named: name)
            } catch {
                throw RunFailure(.configuration, "The template \(name).mustache cannot be read: \(error)")
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

    /// Every partial (`{{> name}}`), parent (`{{< name}}`) and phrase (`{{t.name}}`) must exist.
    private static func check(
        _ name: String, _ text: String, templates: [String: String], phrases: Set<String>
    ) throws(RunFailure) {
        for tag in tags(in: text) {
            let word = String(tag.dropFirst().drop { $0 == " " })
            if tag.first == ">" || tag.first == "<", templates[word] == nil {
                throw RunFailure(.configuration, "\(name).mustache includes \(word).mustache, which does not exist.")
            }
            let phrase = tag.drop { "#^/&{ ".contains($0) }
            if phrase.hasPrefix("t."), !phrases.contains(String(phrase.dropFirst(2))) {
                throw RunFailure(.configuration, "\(name).mustache uses {{\(phrase)}}, which is not in the strings.")
            }
        }
    }

    /// What stands between `{{` and `}}`, trimmed.
    private static func tags(in text: String) -> [Substring] {
        var tags: [Substring] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            var tag = rest[open.upperBound..<close.lowerBound].drop { $0 == " " }
            while tag.last == " " { tag.removeLast() }
            tags.append(tag)
            rest = rest[close.upperBound...]
        }
        return tags
    }
}
