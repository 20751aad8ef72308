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
        var chosen: [TopicFindings.Finding] = []
        /// What the item has taken so far.
        var work = Work()
        /// The steps that are left for the items to come; nil where each may take as many as one item may.
        fileprivate var allowance: Int?

        /// True when the last item was more work than one item may be, or than was left for it: what could not be read of it is
        /// left out.
        package var isBeyondBudget: Bool { work.isSpent }

        /// The beginning of a field, as far as it is read.
        func original(_ field: Evidence.Field) -> String { terms.fields[Self.number(of: field)].matches.original }

        /// The same as the matcher read it.
        func folded(_ field: Evidence.Field) -> FoldedText { terms.fields[Self.number(of: field)].matches.text }

        private static func number(of field: Evidence.Field) -> Int {
            switch field {
            case .title: 0
            case .text: 1
            case .tags: 2
            }
        }

        /// Ends the reading of an item.
        mutating func end() {
            if let left = allowance { allowance = Swift.max(0, left - work.steps) }
        }

        /// The same as if some terms were not in the vocabulary.
        func without(_ terms: Set<Int>) -> Reading {
            var copy = self
            copy.terms = self.terms.without(terms)
            copy.terms.features(labels: labelWeights, usual: usual, work: &copy.work, into: &copy.features)
            return copy
        }
    }

    /// A reading for as many items as are to be read, one after the other.
    ///
    /// - Parameter allowance: the steps that all of them may take together; nil where only each by itself is bounded.
    package func reading(allowance: Int? = nil) -> Reading {
        var reading = Reading(
            terms: ItemReading(topicCount: scorers.count + (vocabulary.elsewhere == nil ? 0 : 1)),
            labels: Array(repeating: nil, count: scorers.count),
            labelWeights: Array(repeating: 0, count: scorers.count),
            usual: Array(repeating: false, count: scorers.count))
        reading.allowance = allowance
        return reading
    }

    /// Reads an item without the blocks that recur, as far as ``BevakaCore/ReadingLimits`` go.
    ///
    /// - Returns: whether there were such blocks.
    @discardableResult
    func read(_ item: Item, source: TagContext, into reading: inout Reading) -> Bool {
        reading.work = Work(
            budget: Swift.min(Work.itemBudget, reading.allowance ?? Work.itemBudget), guard: watch)
        let text = item.text
        let blanked = TextBlocks.blanking(source.recurringBlocks, in: text, upTo: text.endOfReading)
        fold(item, text: blanked ?? text.readPart, source: source, into: &reading)
        match(item, source: source, into: &reading)
        return blanked != nil
    }

    /// Folds the texts of an item and tells its language, which decides what is looked for.
    func fold(_ item: Item, text: String, source: TagContext, into reading: inout Reading) {
        let title = (item.title ?? "").readPart
        let tags = Self.categories(of: item).map(\.term).joined(separator: ", ")
        reading.work.spend(title.utf8.count + text.utf8.count + tags.utf8.count)
        reading.terms.fold(title: title, text: text, tags: tags)
        let finding = detector.language(
            title: reading.folded(.title), text: reading.folded(.text),
            declared: item.language.flatMap(Language.init(tag:)), source: source.languages)
        reading.language = finding.language
        reading.second = finding.second
    }

    /// The categories that are read: the first, as many as make a text of ``BevakaCore/ReadingLimits/textBytes``.
    private static func categories(of item: Item) -> ArraySlice<Category> {
        var left = ReadingLimits.textBytes
        return item.categories.prefix { category in
            left -= category.term.utf8.count + 2
            return left >= 0
        }
    }

    /// Finds what a folded item holds for each topic.
    func match(_ item: Item, source: TagContext, into reading: inout Reading) {
        reading.terms.match(in: index, languages: bits(reading, source: source), work: &reading.work)
        let categories = Self.categories(of: item)
        for number in scorers.indices {
            let (weight, label) = categories.isEmpty ? (0, nil) : label(of: scorers[number], categories, source)
            reading.work.spend(reading.folded(.tags).bytes.count)
            reading.labelWeights[number] = weight
            reading.labels[number] = label
            reading.usual[number] = !source.topics.isEmpty && source.topics.contains(scorers[number].id)
        }
        reading.terms.features(
            labels: reading.labelWeights, usual: reading.usual, work: &reading.work, into: &reading.features)
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
    private func label(
        of topic: Scorer, _ categories: ArraySlice<Category>, _ source: TagContext
    ) -> (weight: Double, label: String?) {
        let own = categories.first { source.categoryTopics[$0.term]?.contains(topic.id) ?? false }
        if let own { return (1, own.term) }
        return topic.labels.weight(of: categories)
    }
}
