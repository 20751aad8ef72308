package import BevakaCore

extension Vocabulary {
    /// This vocabulary with what feeds.yml adds, removes and defines. A topic that is not built in begins empty, with
    /// priority 100 unless the change names one.
    package func applying(_ changes: [TopicChange]) throws(RunFailure) -> Vocabulary {
        var contents = contents
        var complaints: [String] = []
        for change in changes {
            let place = contents.firstIndex { $0.topic.id == change.id }
            var content = place.map { contents[$0] } ?? Self.empty(change.id)
            content.topic.names.merge(change.names) { $1 }
            content.topic.priority = change.priority ?? content.topic.priority
            complaints += content.remove(change.remove) + content.add(change.add)
            if let place { contents[place] = content } else { contents.append(content) }
        }
        guard complaints.isEmpty else {
            throw RunFailure(.configuration, complaints.joined(separator: "\n"))
        }
        return Vocabulary(
            contents: contents, elsewhere: elsewhere, masks: masks, languages: languages, model: model,
            genericTitles: genericTitles)
    }

    private static func empty(_ id: TopicID) -> TopicVocabulary {
        TopicVocabulary(
            topic: Topic(id: id, names: [.english: id.rawValue], priority: 100), description: "", threshold: 0.5,
            labels: InstitutionLabels(), entries: [])
    }
}

extension TopicVocabulary {
    /// Takes terms away, and says which of them are not there.
    fileprivate mutating func remove(_ terms: [Language: [String]]) -> [String] {
        var complaints: [String] = []
        for (language, notations) in terms.sorted(by: { $0.key < $1.key }) {
            for notation in notations {
                let before = entries.count
                entries.removeAll {
                    [$0.term.words, $0.term.notation].contains(notation)
                        && ($0.language == language || $0.language == nil)
                }
                if entries.count == before {
                    complaints.append(
                        "feeds.yml: topics: \(topic.id.rawValue): remove: “\(notation)” is no term of the topic in "
                            + "\(language.rawValue); `bevaka topics show \(topic.id.rawValue)` lists them")
                }
            }
        }
        return complaints
    }

    /// Adds terms as sure ones, and says which of them cannot be read.
    fileprivate mutating func add(_ terms: [Language: [String]]) -> [String] {
        var complaints: [String] = []
        for (language, notations) in terms.sorted(by: { $0.key < $1.key }) {
            for notation in notations {
                do throws(Term.NotationError) {
                    entries += try Term.all(notation).map { Entry(term: $0, language: language, strength: .sure) }
                } catch {
                    complaints.append("feeds.yml: topics: \(topic.id.rawValue): “\(notation)”: \(error.message)")
                }
            }
        }
        return complaints
    }
}
