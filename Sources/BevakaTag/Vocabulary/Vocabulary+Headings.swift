package import BevakaCore

extension Vocabulary {
    /// Names and order of the topics that come with bevaka, with the changes of feeds.yml: the same as ``topics`` of the whole
    /// vocabulary, but nothing of the terms is read. That is all a digest needs, or a pass in which nothing new comes.
    ///
    /// - Throws: a failure of the configuration: a missing folder, or every mistake in what is read.
    package static func bundledHeadings(changes: [TopicChange] = []) throws(RunFailure) -> [Topic] {
        try headings(in: bundledFolder(), changes: changes)
    }

    /// The same of any folder of vocabularies.
    static func headings(in path: String, changes: [TopicChange]) throws(RunFailure) -> [Topic] {
        var topics: [Topic] = []
        var complaints: [String] = []
        for id in try identifiers(in: path) {
            var reader = try reader(path, id.rawValue, besides: ["labels", "terms"])
            if let topic = Topic(id: id, from: &reader) { topics.append(topic) }
            complaints += reader.complaints
        }
        guard complaints.isEmpty else { throw RunFailure(.configuration, complaints.joined(separator: "\n")) }
        for change in changes {
            if let place = topics.firstIndex(where: { $0.id == change.id }) {
                topics[place].apply(change)
            } else {
                topics.append(Topic(new: change))
            }
        }
        return topics.sorted { $0.comes(before: $1) }
    }
}

extension Topic {
    /// A topic of the region's own.
    init(new change: TopicChange) {
        self.init(id: change.id, names: [.english: change.id.rawValue], priority: 100)
        apply(change)
    }

    /// The order of digests.
    func comes(before other: Topic) -> Bool { (priority, id) < (other.priority, other.id) }

    mutating func apply(_ change: TopicChange) {
        names.merge(change.names) { $1 }
        priority = change.priority ?? priority
    }
}
