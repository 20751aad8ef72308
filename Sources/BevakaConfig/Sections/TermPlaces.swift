package import BevakaCore

/// Finds the places of terms in a feeds.yml that has been read before, for complaints that only the vocabularies can make.
package struct TermPlaces {
    /// A term of `topics:` that is wrong.
    package struct Wrong: Hashable, Sendable {
        package var topic: TopicID
        /// True under `remove`, false under `add` or `terms`.
        package var isRemoval: Bool
        package var language: Language
        package var term: String
        package var message: String

        package init(topic: TopicID, isRemoval: Bool, language: Language, term: String, message: String) {
            self.topic = topic
            self.isRemoval = isRemoval
            self.language = language
            self.term = term
            self.message = message
        }
    }

    private let path: String
    private let topics: NodeReader?

    /// - Parameter path: the file; when it cannot be read any more, the complaints stand at its beginning.
    package init(path: String) {
        self.path = path
        guard let bytes = try? ConfigurationFile.read(path), let text = try? ConfigurationText(bytes),
            let document = try? ConfigurationDocument(text)
        else {
            topics = nil
            return
        }
        let reading = Reading(document: document, path: path, environment: [:], complaints: Complaints())
        topics = Self.value("topics", in: reading.root(of: document))
    }

    /// The failure that lists them all, one a line with `file:line:column`, in the order of the file.
    package func failure(_ wrong: [Wrong]) -> RunFailure {
        let complaints = Complaints()
        for term in wrong {
            let keys = term.isRemoval ? ["remove"] : ["add", "terms"]
            complaints.add(
                Complaint("\(term.isRemoval ? "remove" : "add"): \(term.message)", at: place(of: term, under: keys)))
        }
        return complaints.failure(path: path)
    }

    private func place(of wrong: Wrong, under keys: [String]) -> TextPosition {
        guard let topic = topics.flatMap({ Self.value(wrong.topic.rawValue, in: $0) }) else {
            return topics?.position ?? .start
        }
        for key in keys {
            guard let languages = Self.value(key, in: topic)?.mapping(of: key, keys: nil) else { continue }
            for entry in languages.entries where LanguageCode.read(entry.key) == wrong.language {
                let term = entry.value.list(of: .values, expected: "terms").first { $0.scalar == wrong.term }
                if let term { return term.position }
            }
        }
        return topic.position
    }

    private static func value(_ key: String, in block: NodeReader) -> NodeReader? {
        block.mapping(of: key, keys: nil)?[key]
    }
}
