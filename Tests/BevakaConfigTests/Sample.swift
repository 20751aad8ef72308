import BevakaConfig
import BevakaCore

/// Loads configurations that tests write.
enum Sample {
    static let topics = ["cohesion", "transport", "energy", "maritime", "planning", "innovation", "funding"]
        .map(TopicID.init(rawValue:))

    /// A search language in which `bad` is wrong and words that begin with a sign are excluded.
    static let searches = SearchNotation(
        problem: { query, topics, sources in
            query == "bad" ? "is wrong (\(topics.count) topics, \(sources.joined(separator: " ")))" : nil
        },
        exclusions: { $0.split(separator: " ").filter { "-!".contains($0.first ?? " ") }.map(String.init) })

    static func load(
        _ text: String, environment: [String: String] = [:], needsFeeds: Bool = true
    ) throws(RunFailure) -> Settings {
        try Settings.parse(
            Array(text.utf8), path: "feeds.yml", environment: environment, knownTopics: topics, needsFeeds: needsFeeds)
    }

    /// The lines of the failure, without the last, which counts them; empty when there is none.
    static func complaints(_ text: String, environment: [String: String] = [:]) -> [String] {
        complaints(Array(text.utf8), environment: environment)
    }

    static func complaints(_ bytes: [UInt8], environment: [String: String] = [:]) -> [String] {
        do throws(RunFailure) {
            _ = try Settings.parse(bytes, path: "feeds.yml", environment: environment, knownTopics: topics)
            return []
        } catch {
            return error.message.split(separator: "\n").dropLast().map(String.init)
        }
    }

    /// What one wrong entry of `feeds:` is told; `url` stands on line 2 already.
    static func complaints(ofFeedWith lines: String) -> [String] {
        let indented = lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        return complaints("feeds:\n  - url: https://a.example/feed\n\(indented)\n")
    }
}
