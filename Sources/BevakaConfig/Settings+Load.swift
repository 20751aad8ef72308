package import BevakaCore

extension Settings {
    /// Reads and checks a configuration file.
    ///
    /// - Parameters:
    ///   - path: the file, as messages are to name it.
    ///   - environment: where `${NAME}` is looked up; secrets come from nowhere else.
    ///   - knownTopics: the identifiers of the built-in topics.
    ///   - needsFeeds: false for commands that add the first feed: then a file without feeds is good too.
    ///   - xpathProblem: what is wrong with an XPath expression of `page:`; without it none is checked.
    ///   - documents: reads the names of documents in `follow:`; without it every text is taken for one.
    ///   - searches: reads the searches of teams and `queries:`; without it none is checked.
    /// - Throws: a configuration failure that lists everything wrong, one error a line, each with `file:line:column`,
    ///   what was found, what was expected and the nearest right word; the last line counts them.
    package static func load(
        path: String, environment: [String: String], knownTopics: [TopicID], needsFeeds: Bool = true,
        xpathProblem: @escaping XPathCheck = { _ in nil }, documents: DocumentNotation = .unchecked,
        searches: SearchNotation = .unchecked
    ) throws(RunFailure) -> Settings {
        let bytes = try ConfigurationFile.read(path)
        return try parse(
            bytes, path: path, environment: environment, knownTopics: knownTopics, needsFeeds: needsFeeds,
            xpathProblem: xpathProblem, documents: documents, searches: searches)
    }

    /// As ``load(path:environment:knownTopics:needsFeeds:xpathProblem:documents:searches:)``, of bytes that are there
    /// already.
    package static func parse(
        _ bytes: [UInt8], path: String, environment: [String: String], knownTopics: [TopicID], needsFeeds: Bool = true,
        xpathProblem: @escaping XPathCheck = { _ in nil }, documents: DocumentNotation = .unchecked,
        searches: SearchNotation = .unchecked
    ) throws(RunFailure) -> Settings {
        let complaints = Complaints()
        do throws(Complaint) {
            let text = try ConfigurationText(bytes)
            let document = try ConfigurationDocument(text)
            let reading = Reading(
                document: document, path: path, environment: environment, complaints: complaints)
            let reader = SettingsReader(
                builtInTopics: knownTopics, needsFeeds: needsFeeds, xpathProblem: xpathProblem, documents: documents,
                searches: searches)
            var settings = reader.read(reading.root(of: document))
            settings.notices = reading.notices
            if complaints.isEmpty { return settings }
        } catch {
            complaints.add(error)
        }
        throw complaints.failure(path: path)
    }
}
