package import BevakaCore

/// A source in the words of feeds.yml, for lists of sources in other formats: what those have no word for is written as
/// feeds.yml writes it, and read with the same checks.
package struct SourceNotation: Sendable {
    private let topics: [TopicID]
    private let xpathProblem: @Sendable (String) -> String?

    /// - Parameters:
    ///   - topics: all topics that a source may name.
    ///   - xpathProblem: what is wrong with an XPath expression of `page:`.
    package init(topics: [TopicID], xpathProblem: @escaping @Sendable (String) -> String? = { _ in nil }) {
        self.topics = topics
        self.xpathProblem = xpathProblem
    }

    /// Keys of feeds.yml with their values in YAML, each on one line, for all of a source but its name, url and group, and
    /// but its ``SourceAccess``: lists go to other people, and how this machine gets in is none of their business.
    package static func keys(of source: Source) -> [(key: String, value: String)] {
        FeedEntry(source).pairs.filter { !(["name", "url", "group"] + AccessReader.keys).contains($0.key) }
    }

    /// The source that these keys describe.
    ///
    /// - Parameters:
    ///   - name: empty for the name of the address's host.
    ///   - keys: as ``keys(of:)`` gives them.
    /// - Throws: `badInput` with everything that is wrong, one sentence a line.
    package func source(
        name: String, url: String, group: String? = nil, keys: [(key: String, value: String)] = []
    ) throws(RunFailure) -> Source {
        if let key = keys.first(where: { AccessReader.keys.contains($0.key) })?.key {
            // A list from somewhere else could name a secret of this machine and send it wherever it likes.
            throw RunFailure(.badInput, "the key \"\(key)\" is taken from feeds.yml only; write it there yourself")
        }
        var pairs = [("url", YAMLScalar.write(url))]
        if !name.isEmpty { pairs.append(("name", YAMLScalar.write(name))) }
        if let group, !group.isEmpty { pairs.append(("group", YAMLScalar.write(group))) }
        pairs += keys.map { ($0.key, $0.value.filter { !$0.isNewline }) }
        let lines = pairs.enumerated().map { "\($0 == 0 ? "-" : " ") \(YAMLScalar.write($1.0)): \($1.1)" }
        let text = "feeds:\n" + lines.joined(separator: "\n") + "\n"
        do throws(RunFailure) {
            let settings = try Settings.parse(
                Array(text.utf8), path: "", environment: [:], knownTopics: topics, xpathProblem: xpathProblem)
            guard settings.feeds.count == 1, let source = settings.feeds.first else {
                throw RunFailure(.badInput, "its attributes describe no source")
            }
            return source
        } catch {
            throw RunFailure(.badInput, Self.withoutPlaces(error.message))
        }
    }

    /// The complaints without their places, which are in no file of the person's.
    private static func withoutPlaces(_ message: String) -> String {
        let lines = message.split(separator: "\n").filter { $0.hasPrefix(":") && !$0.hasPrefix(": ") }
        guard !lines.isEmpty else { return message }
        return lines.map { $0.split(separator: ":", maxSplits: 2).last.map { String($0.dropFirst()) } ?? "" }
            .joined(separator: "\n")
    }
}
