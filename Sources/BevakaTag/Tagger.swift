package import BevakaCore

/// Reads items: their language, their topics with the evidence for each, and the story they tell.
///
/// Made once from a ``Vocabulary``; a value that any number of tasks may use at the same time.
package struct Tagger: Sendable {
    package let vocabulary: Vocabulary
    let index: TermIndex
    private let detector: LanguageDetector
    /// In the order of the topics.
    let scorers: [Scorer]

    /// What the score of one topic needs.
    struct Scorer: Sendable {
        var id: TopicID
        var threshold: Double
        var model: ScoringModel.Compiled
        /// The institutions' own labels that stand for the topic.
        var labels: InstitutionLabels
    }

    package init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        scorers = vocabulary.contents.map {
            Scorer(
                id: $0.topic.id, threshold: $0.threshold, model: vocabulary.model.compiled(for: $0.topic.id),
                labels: $0.labels)
        }
        index = vocabulary.index()
        detector = LanguageDetector(vocabulary.languages)
    }

    /// Names and order of the topics.
    package var topics: [Topic] { vocabulary.topics }

    /// The item with all that bevaka sees in it. The evidence's field `text` is the item's ``BevakaCore/Item/contentText``, or its
    /// summary where there is none; `tags` is its categories' terms, parted by `, `.
    package func annotate(_ item: Item, source: TagContext) -> AnnotatedItem {
        let text = item.contentText ?? item.summary ?? ""
        let own = TextBlocks.blanking(source.recurringBlocks, in: text)
        let reading = read(item, text: own, source: source)
        // What recurs gives no topic, but a date in it is a date, and a story must not change when a footer is learnt.
        let whole = own == text ? reading : read(item, text: text, source: source)
        let statements = Statements(item, reading: whole)
        var annotated = AnnotatedItem(
            item: item, language: reading.language, topics: matches(reading), references: statements.references,
            deadlines: statements.deadlines, places: statements.places,
            fingerprint: StoryFingerprint(
                item, title: whole.folded(.title), text: whole.folded(.text),
                genericTitles: vocabulary.genericTitles))
        annotated.fingerprint.marks = StoryMarks(annotated, sourceName: source.sourceName)
        return annotated
    }

    /// Only the topics of an item, with their evidence.
    package func topics(of item: Item, source: TagContext) -> [TopicMatch] {
        matches(read(item, source: source))
    }

    /// The features of each topic, in the order of ``topics``: what the score is made from and what fitting needs.
    package func features(_ item: Item, source: TagContext) -> [EvidenceFeatures] {
        read(item, source: source).features
    }

    /// An item after reading, before scoring.
    struct Reading {
        var language: Language?
        var terms: ItemReading
        var features: [EvidenceFeatures]
        /// The institution's own label for each topic, where there is one.
        var labels: [String?]
        var labelWeights: [Double]
        var usual: [Bool]

        /// A field as the matcher read it.
        func folded(_ field: Evidence.Field) -> FoldedText {
            terms.fields.first { $0.kind == field }?.matches.text ?? FoldedText("")
        }

        /// The same as if some terms were not in the vocabulary.
        func without(_ terms: Set<Int>) -> Reading {
            var copy = self
            copy.terms = self.terms.without(terms)
            copy.features = copy.terms.features(labels: labelWeights, usual: usual)
            return copy
        }
    }

    /// Without the blocks that recur.
    func read(_ item: Item, source: TagContext) -> Reading {
        let text = item.contentText ?? item.summary ?? ""
        return read(item, text: TextBlocks.blanking(source.recurringBlocks, in: text), source: source)
    }

    private func read(_ item: Item, text: String, source: TagContext) -> Reading {
        var texts: [(kind: Evidence.Field, text: String)] = []
        texts.reserveCapacity(3)
        if let title = item.title, !title.isEmpty { texts.append((.title, title)) }
        if !text.isEmpty { texts.append((.text, text)) }
        let tags = item.categories.map(\.term).joined(separator: ", ")
        if !tags.isEmpty { texts.append((.tags, tags)) }
        let folded = texts.map { FoldedText($0.text) }
        let prose = tags.isEmpty ? folded[...] : folded.dropLast()
        let declared = item.language.flatMap(Language.init(tag:))
        let finding = detector.language(of: prose, declared: declared, source: source.languages)
        let bits = bits(finding, source: source)
        let fields = texts.indices.map { number in
            // Tags are often in the language of the site's editors, not of the item.
            let bits = texts[number].kind == .tags ? .max : bits
            return ItemReading.Field(
                kind: texts[number].kind,
                matches: FieldMatches(of: texts[number].text, folded: folded[number], in: index, languages: bits))
        }
        let terms = ItemReading(
            fields, index: index, topicCount: scorers.count + (vocabulary.elsewhere == nil ? 0 : 1))
        let labels = scorers.map { label(of: $0, item: item, source: source) }
        let weights = labels.map(\.weight)
        let usual = scorers.map { source.topics.contains($0.id) }
        return Reading(
            language: finding.language, terms: terms, features: terms.features(labels: weights, usual: usual),
            labels: labels.map(\.label), labelWeights: weights, usual: usual)
    }

    /// The languages whose terms are looked for: those found; else those of the source; else all.
    private func bits(_ finding: LanguageDetector.Finding, source: TagContext) -> UInt64 {
        let found = [finding.language, finding.second].compactMap { $0 }
        let languages = found.isEmpty ? source.languages : found
        guard !languages.isEmpty else { return .max }
        return languages.reduce(TermIndex.otherLanguage) { $0 | index.bits(of: $1) }
    }

    /// The label of feeds.yml comes before those of the vocabulary.
    private func label(of topic: Scorer, item: Item, source: TagContext) -> (weight: Double, label: String?) {
        guard !item.categories.isEmpty else { return (0, nil) }
        let own = item.categories.first { source.categoryTopics[$0.term]?.contains(topic.id) ?? false }
        if let own { return (1, own.term) }
        return topic.labels.weight(of: item.categories)
    }
}
