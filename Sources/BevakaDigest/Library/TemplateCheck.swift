import BevakaCore
import Mustache

/// Everything that is wrong with a set of templates, each with `file:line:column`: Mustache itself is silent about a
/// missing partial or a mistyped phrase, and a template that includes itself never ends.
struct TemplateCheck {
    let templates: [String: TemplateText]
    let phrases: Set<String>

    private(set) var complaints: [String] = []

    init(_ templates: [String: TemplateText], phrases: Set<String>) {
        self.templates = templates
        self.phrases = phrases
        for (name, template) in templates.sorted(by: { $0.key < $1.key }) { check(name, template) }
    }

    private mutating func check(_ name: String, _ template: TemplateText) {
        for tag in template.tags {
            let place = "\(template.path):\(tag.line):\(tag.column)"
            if let included = tag.included, templates[included] == nil {
                let question = Nearest.question(Nearest.word(to: included, among: templates.keys.sorted()))
                complaints.append("\(place): it includes \(included).mustache, which does not exist\(question)")
            } else if let included = tag.included, reaches(name, from: included) {
                complaints.append("\(place): it includes \(included).mustache, which includes this one again")
            }
            if let phrase = tag.phrase, !phrases.contains(phrase) {
                let nearest = Nearest.word(to: phrase, among: phrases.sorted()).map { "t." + $0 }
                complaints.append("\(place): {{t.\(phrase)}} is not in the strings\(Nearest.question(nearest))")
            }
        }
        do {
            _ = try MustacheTemplate(string: template.text)
        } catch let error as MustacheTemplate.ParserError {
            let place = "\(template.path):\(error.context.lineNumber):\(error.context.columnNumber)"
            complaints.append("\(place): \(Self.words(for: error.error))")
        } catch {
            complaints.append("\(template.path): cannot be read: \(error)")
        }
    }

    /// Whether `goal` is among what a template includes, itself counted.
    private func reaches(_ goal: String, from start: String) -> Bool {
        var seen: Set<String> = []
        var open = [start]
        while let name = open.popLast() {
            if name == goal { return true }
            if seen.insert(name).inserted { open += templates[name]?.tags.compactMap(\.included) ?? [] }
        }
        return false
    }

    private static func words(for error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "a section ends here with another name than it began with"
        case .unfinishedName: "a tag is not closed, expected }}"
        case .expectedSectionEnd: "a section is not closed, expected {{/its name}} before the end"
        case .textInsideInheritSection, .illegalTokenInsideInheritSection:
            "between {{<parent}} and {{/parent}} only blocks ({{$block}}…{{/block}}) may stand"
        case nil: "a tag is not closed, expected }}"
        case .some(let other): "it is no good Mustache (\(other))"
        }
    }
}
