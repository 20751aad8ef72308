package import BevakaCore

/// Reads items: their language, their topics with the evidence for each, and the story they tell.
///
/// Made once from a ``Vocabulary``; a value that any number of tasks may use at the same time.
package struct Tagger: Sendable {
    package let vocabulary: Vocabulary
    let index: TermIndex
    let detector: LanguageDetector
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

    /// What an item may take of the time that passes; nil for as much as it likes.
    package var watch: Work.Guard?

    /// Names and order of the topics.
    package var topics: [Topic] { vocabulary.topics }

    /// The item with all that bevaka sees in it. The evidence's field `text` is the item's ``BevakaCore/Item/text``, `tags` is its
    /// categories' terms, parted by `, `; of each the beginning is read, and of what is found the first and strongest kept: see
    /// ``BevakaCore/ReadingLimits``.
    package func annotate(_ item: Item, source: TagContext) -> AnnotatedItem {
        var reading = reading()
        return annotate(item, source: source, with: &reading)
    }

    /// The same for one of many items, with a reading that serves them all. What could not be read of an item that is beyond the
    /// budget is left out; ``Reading/isBeyondBudget`` then says so.
    package func annotate(_ item: Item, source: TagContext, with reading: inout Reading) -> AnnotatedItem {
        let isBlanked = read(item, source: source, into: &reading)
        let topics = matches(&reading)
        let language = reading.language
        // What recurs gives no topic, but a date in it is a date, and a story must not change when a footer is learnt.
        if isBlanked { fold(item, text: item.text.readPart, source: source, into: &reading) }
        let statements = Statements(item, reading: &reading)
        var annotated = AnnotatedItem(
            item: item, language: language, topics: topics, references: statements.references,
            deadlines: statements.deadlines, places: statements.places,
            fingerprint: StoryFingerprint(
                item, title: reading.folded(.title), text: reading.folded(.text),
                genericTitles: vocabulary.genericTitles))
        annotated.keepWithinLimits()
        if !reading.work.isSpent {
            annotated.fingerprint.marks = StoryMarks(
                annotated, title: reading.folded(.title), text: reading.folded(.text), sourceName: source.sourceName,
                work: &reading.work)
        }
        reading.end()
        return annotated
    }

    /// Only the topics of an item, with their evidence.
    package func topics(of item: Item, source: TagContext) -> [TopicMatch] {
        var reading = reading()
        return topics(of: item, source: source, with: &reading)
    }

    /// The same for one of many items, with a reading that serves them all.
    package func topics(of item: Item, source: TagContext, with reading: inout Reading) -> [TopicMatch] {
        read(item, source: source, into: &reading)
        let topics = matches(&reading)
        reading.end()
        return topics
    }

    /// The features of each topic, in the order of ``topics``: what the score is made from and what fitting needs.
    package func features(_ item: Item, source: TagContext) -> [EvidenceFeatures] {
        var reading = reading()
        read(item, source: source, into: &reading)
        return reading.features
    }
}
