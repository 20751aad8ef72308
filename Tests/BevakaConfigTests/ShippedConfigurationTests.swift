import BevakaConfig
import BevakaCore
import Foundation
import Testing

struct ShippedConfigurationTests {
    /// The feeds.yml at the top of the project.
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "feeds.yml").path

    @Test func `the shipped file is valid`() throws {
        let settings = try Settings.load(path: Self.path, environment: [:], knownTopics: Sample.topics)
        #expect(settings.feeds.count > 50)
        #expect(settings.feeds.count { $0.enabled } > 40)
        #expect(settings.feeds.allSatisfy { $0.group != nil && !$0.languages.isEmpty })
        #expect(settings.feeds.first?.name == "Stockholm Region EU Office")
        #expect(settings.teams.isEmpty && settings.mail == nil)
    }

    /// Prose is one or three spaces behind its #, examples an even number.
    @Test func `its examples are valid too`() throws {
        let text = try String(contentsOfFile: Self.path, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            let rest = line.dropFirst()
            let spaces = rest.prefix { $0 == " " }.count
            return line.hasPrefix("#") && spaces % 2 == 0 && !rest.isEmpty ? rest : line
        }
        let settings = try Sample.load(
            lines.joined(separator: "\n"), environment: ["BEVAKA_SMTP_PASSWORD": "secret"])
        #expect(settings.contact == "eu@example.org")
        #expect(settings.teams.map(\.name) == ["EU advisers", "Maritime watch"])
        #expect(settings.topics.map(\.id.rawValue) == ["maritime", "health"])
        #expect(settings.mail?.password == Redacted("secret"))
        #expect(settings.site == "https://eu.example.org/bevaka/" && settings.hubs.count == 1)
        #expect(settings.queries.map(\.name) == ["Night trains"] && settings.templates == "templates")
    }
}
