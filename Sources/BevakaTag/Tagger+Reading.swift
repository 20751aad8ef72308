import BevakaCore

extension Tagger {
    /// An item after reading, before scoring. It is read into again for each item, so that its lists keep their room.
    package struct Reading: Sendable {
        var language: Language?
        /// A second one, where the text is mixed.
        var second: Language?
        var terms: ItemReading
        /// For each topic.
        var features: [EvidenceFeatures] = []
        /// The institution's own label for each topic, where there is one.
        var labels: [String?]
        var labelWeights: [Double]
        var usual: [Bool]
        /// The findings that become the evidence of a topic.
        var chosen: [ItemReading.Finding] = []

        /// What stands in the item's text.
        var text: String { terms.fields[1].matches.original }

        /// A field as the matcher read it.
        func folded(_ field: Evidence.Field) -> FoldedText {
            switch field {
            case .title: terms.fields[0].matches.text
            case .text: terms.fields[1].matches.text
            case .tags: terms.fields[2].matches.text
            }
        }

        /// The same as if some terms were not in the vocabulary.
        func without(_ terms: Set<Int>) -> Reading {
            var copy = self
            copy.terms = self.terms.without(terms)
            copy.terms.features(labels: labelWeights, usual: usual, into: &copy.features)
            return copy
        }
    }

    /// A reading for as many items as are to be read, one after the other.
    package func reading() -> Reading {
        Reading(
            terms: ItemReading(topicCount: scorers.count + (vocabulary.elsewhere == nil ? 0 : 1)),
            labels: Array(repeating: nil, count: scorers.count),
            labelWeights: Array(repeating: 0, count: scorers.count),
            usual: Array(repeating: false, count: scorers.count))
    }

    /// Reads an item without the blocks that recur.
    func read(_ item: Item, source: TagContext, into reading: inout Reading) {
        let text = item.contentText ?? item.summary ?? ""
        fold(item, text: TextBlocks.blanking(source.recurringBlocks, in: text), source: source, into: &reading)
        match(item, source: source, into: &reading)
    }

    /// Folds the texts of an item and tells its language, which decides what is looked for.
    func fold(_ item: Item, text: String, source: TagContext, into reading: inout Reading) {
        let tags = item.categories.isEmpty ? "" : item.categories.map(\.term).joined(separator: ", ")
        reading.terms.fold(title: item.title ?? "", text: text, tags: tags)
        let finding = detector.language(
            title: reading.folded(.title), text: reading.folded(.text),
            declared: item.language.flatMap(Language.init(tag:)), source: source.languages)
        reading.language = finding.language
        reading.second = finding.second
    }

    /// Finds what a folded item holds for each topic.
    func match(_ item: Item, source: TagContext, into reading: inout Reading) {
        reading.terms.match(in: index, languages: bits(reading, source: source))
        for number in scorers.indices {
            let (weight, label) = item.categories.isEmpty ? (0, nil) : label(of: scorers[number], item, source)
            reading.labelWeights[number] = weight
            reading.labels[number] = label
            reading.usual[number] = !source.topics.isEmpty && source.topics.contains(scorers[number].id)
        }
        reading.terms.features(labels: reading.labelWeights, usual: reading.usual, into: &reading.features)
    }

    /// The languages whose terms are looked for: those found; else those of the source; else all.
    private func bits(_ reading: Reading, source: TagContext) -> UInt64 {
        guard let language = reading.language else {
            return source.languages.isEmpty ? .max : bits(source.languages)
        }
        return bits([language]) | (reading.second.map { bits([$0]) } ?? 0)
    }

    private func bits(_ languages: [Language]) -> UInt64 {
        languages.reduce(TermIndex.otherLanguage) { $0 | index.bits(of: $1) }
    }

    /// The label of feeds.yml comes before those of the vocabulary.
    private func label(of topic: Scorer, _ item: Item, _ source: TagContext) -> (weight: Double, label: String?) {
        let own = item.categories.first { source.categoryTopics[$0.term]?.contains(topic.id) ?? false }
        if let own { return (1, own.term) }
        return topic.labels.weight(of: item.categories)
    }
}
