package import BevakaCore

extension Vocabulary {
    /// This vocabulary with what feeds.yml adds, removes and defines. A topic that is not built in begins empty, with
    /// priority 100 unless the change names one.
    package func applying(_ changes: [TopicChange]) throws(RunFailure) -> Vocabulary {
        let (changed, problems) = changing(changes)
        guard problems.isEmpty else {
            throw RunFailure(.configuration, problems.map { "feeds.yml: \($0.sentence)" }.joined(separator: "\n"))
        }
        return changed
    }

    /// What of the changes cannot be done.
    package func problems(of changes: [TopicChange]) -> [TermProblem] {
        changing(changes).problems
    }

    private func changing(_ changes: [TopicChange]) -> (vocabulary: Vocabulary, problems: [TermProblem]) {
        var contents = contents
        var problems: [TermProblem] = []
        for change in changes {
            let place = contents.firstIndex { $0.topic.id == change.id }
            var content = place.map { contents[$0] } ?? TopicVocabulary(new: Topic(new: change))
            content.topic.apply(change)
            problems += content.remove(change.remove) + content.add(change.add)
            if let place { contents[place] = content } else { contents.append(content) }
        }
        let changed = Vocabulary(
            contents: contents, elsewhere: elsewhere, masks: masks, languages: languages, model: model,
            genericTitles: genericTitles)
        return (changed, problems)
    }
}

extension TopicVocabulary {
    /// A topic without terms.
    fileprivate init(new topic: Topic) {
        self.init(topic: topic, description: "", threshold: 0.5, labels: InstitutionLabels(), entries: [])
    }

    /// Takes terms away, and says which of them are not there.
    fileprivate mutating func remove(_ terms: [Language: [String]]) -> [TermProblem] {
        var problems: [TermProblem] = []
        for (language, notations) in terms.sorted(by: { $0.key < $1.key }) {
            for notation in notations where !remove(notation, language: language) {
                problems.append(
                    TermProblem(
                        topic: topic.id, part: .remove, language: language, notation: notation,
                        message: missing(notation, language: language)))
            }
        }
        return problems
    }

    /// Takes a term away from one language and from those of all languages, or with nil from everywhere; false when it is not
    /// there. With its conditions it is that term alone, without them every term of these words.
    mutating func remove(_ notation: String, language: Language?) -> Bool {
        let alternatives = (try? Term.all(notation))?.map(\.notation) ?? []
        let before = entries.count
        entries.removeAll { entry in
            let isMeant =
                entry.term.words == notation || entry.term.notation == notation
                || alternatives.contains(entry.term.notation)
            return isMeant && (language == nil || entry.language == language || entry.language == nil)
        }
        return entries.count < before
    }

    /// Adds terms as sure ones, and says which of them cannot be read.
    fileprivate mutating func add(_ terms: [Language: [String]]) -> [TermProblem] {
        var problems: [TermProblem] = []
        for (language, notations) in terms.sorted(by: { $0.key < $1.key }) {
            for notation in notations {
                do throws(Term.NotationError) {
                    entries += try Term.all(notation).map { Entry(term: $0, language: language, strength: .sure) }
                } catch {
                    problems.append(
                        TermProblem(
                            topic: topic.id, part: .add, language: language, notation: notation,
                            message: "“\(notation)” is no term: \(error.message)"))
                }
            }
        }
        return problems
    }
}
