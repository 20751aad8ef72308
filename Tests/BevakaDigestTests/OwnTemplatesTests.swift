import BevakaCore
import BevakaTestSupport
import Foundation
import Testing

@testable import BevakaDigest

struct OwnTemplatesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func complaints(_ files: [String: String]) throws -> [String] {
        for (name, text) in files { _ = try folder.write(text, to: name) }
        let failure = #expect(throws: RunFailure.self) { try DigestRoom(templates: folder.path) }
        #expect(failure?.code == .configuration)
        let lines = failure?.message.replacing(folder.path + "/", with: "").split(separator: "\n") ?? []
        return lines.map(String.init)
    }

    @Test func `an own template takes the place of the shipped one, and may hold it`() throws {
        _ = try folder.write("<p>{{> motto}}</p>\n{{> shipped/digest}}", to: "digest.mustache")
        _ = try folder.write("{{t.product}}!", to: "motto.mustache")
        _ = try folder.write("not read", to: "notes.txt")
        let own = try DigestRoom(templates: folder.path + "/").render(Sample.request(items: Sample.news))
        let shipped = try DigestRoom().render(Sample.request(items: Sample.news))
        #expect(own.html.contains("<p>EU-bevakning!</p>"))
        #expect(own.html.replacing("<p>EU-bevakning!</p>\n", with: "") == shipped.html)
        #expect(own.text == shipped.text)
    }

    @Test func `every mistake is told with its place`() throws {
        let told = try complaints([
            "digest.mustache": "<h1>{{t.produkt}}</h1>\n{{#sections}}\n  {{> storys}}\n{{/sections}}",
            "story.mustache": "{{> digest}}",
            "mail.mustache": "a\nb {{#sections}} c",
            "diggest.mustache": "", "quite-another.mustache": "", "text.html": "",
        ])
        #expect(told.contains("digest.mustache:1:5: {{t.produkt}} is not in the strings; did you mean \"t.product\"?"))
        #expect(
            told.contains(
                "digest.mustache:3:3: it includes storys.mustache, which does not exist; did you mean \"story\"?"))
        #expect(told.contains { $0.hasPrefix("mail.mustache:2:") && $0.contains("a section is not closed") })
        #expect(
            told.contains(
                "diggest.mustache: no template has this name, and none of yours includes it; did you mean \"digest.mustache\"?"
            ))
        #expect(told.contains { $0.hasPrefix("quite-another.mustache:") && $0.contains("expected one of atom, ") })
        #expect(told.contains("text.html: the names of templates end in .mustache"))
    }

    @Test func `a template that includes itself is refused`() throws {
        let told = try complaints(["digest.mustache": "{{> digest}}"])
        #expect(told == ["digest.mustache:1:1: it includes digest.mustache, which includes this one again"])
    }

    @Test func `a folder that is not there is told`() {
        let failure = #expect(throws: RunFailure.self) { try DigestRoom(templates: folder.path + "/none") }
        #expect(failure?.code == .configuration && failure?.message.contains("/none") == true)
    }
}
