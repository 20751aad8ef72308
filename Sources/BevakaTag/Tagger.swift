package import BevakaCore

/// Reads items: their language, their topics with the evidence for each, and the story they tell.
///
/// Made once from a ``Vocabulary``; a value that any number of tasks may use at the same time.
package struct Tagger: Sendable {
    package let vocabulary: Vocabulary
    let index: TermIndex
    private let detector: LanguageDetector

    package init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        index = vocabulary.index()
        detector = LanguageDetector(vocabulary.languages)
    }

    /// Names and order of the topics.
    package var topics: [Topic] { vocabulary.topics }

    /// The item with all that bevaka sees in it. The evidence's field `text` is the item's ``BevakaCore/Item/contentText``, or its
    /// summary where there is none; `tags` is its categories' terms, parted by `, `.
    package func annotate(_ item: Item, source: TagContext) -> AnnotatedItem {
        let reading = read(item, source: source)
        // What recurs gives no topic, but a date in it is a date, and a story must not change when a footer is learnt.
        let whole = source.recurringBlocks.isEmpty ? reading : read(item, source: source.withoutRecurringBlocks)
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

    func read(_ item: Item, source: TagContext) -> Reading {
        let text = TextBlocks.blanking(source.recurringBlocks, in: item.contentText ?? item.summary ?? "")
        let texts: [(Evidence.Field, String)] = [
            (.title, item.title ?? ""), (.text, text),
            (.tags, item.categories.map(\.term).joined(separator: ", ")),
        ].filter { !$0.1.isEmpty }
        let folded = texts.map { FoldedText($0.1) }
        let prose = zip(texts, folded).filter { $0.0.0 != .tags }.map(\.1)
        let declared = item.language.flatMap(Language.init(tag:))
        let finding = detector.language(of: prose, declared: declared, source: source.languages)
        let bits = bits(finding, source: source)
        let fields = zip(texts, folded).map { text, folded in
            // Tags are often in the language of the site's editors, not of the item.
            let bits = text.0 == .tags ? .max : bits
            return ItemReading.Field(
                kind: text.0, matches: FieldMatches(of: text.1, folded: folded, in: index, languages: bits))
        }
        let terms = ItemReading(
            fields, index: index, topicCount: vocabulary.contents.count + (vocabulary.elsewhere == nil ? 0 : 1))
        let labels = vocabulary.contents.map { label(of: $0, item: item, source: source) }
        let usual = topics.map { source.topics.contains($0.id) }
        return Reading(
            language: finding.language, terms: terms,
            features: terms.features(labels: labels.map(\.weight), usual: usual),
            labels: labels.map(\.label), labelWeights: labels.map(\.weight), usual: usual)
    }

    /// The languages whose terms are looked for: those found; else those of the source; else all.
    private func bits(_ finding: LanguageDetector.Finding, source: TagContext) -> UInt64 {
        let found = [finding.language, finding.second].compactMap { $0 }
        let languages = found.isEmpty ? source.languages : found
        guard !languages.isEmpty else { return .max }
        return languages.reduce(TermIndex.otherLanguage) { $0 | index.bits(of: $1) }
    }

    /// The label of feeds.yml comes before those of the vocabulary.
    private func label(
        of content: TopicVocabulary, item: Item, source: TagContext
    ) -> (weight: Double, label: String?) {
        let own = item.categories.first { source.categoryTopics[$0.term]?.contains(content.topic.id) ?? false }
        if let own { return (1, own.term) }
        return content.labels.weight(of: item.categories)
    }
}
