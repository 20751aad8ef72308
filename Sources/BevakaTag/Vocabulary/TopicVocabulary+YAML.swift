import BevakaCore
import Yams

extension TopicVocabulary {
    private static let keys = ["priority", "name", "description", "threshold", "labels", "terms"]

    /// Reads `ID.yml`; nil, with complaints in the reader, when it cannot be used.
    init?(id: TopicID, from reader: inout YAMLReader) {
        guard let root = reader.root else { return nil }
        let pairs = reader.pairs(root, "a topic", known: Self.keys)
        let nodes = Dictionary(pairs.map { ($0.key, $0.node) }) { first, _ in first }
        let threshold = reader.number(nodes["threshold"], "threshold") ?? 0.5
        if !(0.01...0.99).contains(threshold) {
            reader.complain(nodes["threshold"], "threshold must be between 0.01 and 0.99")
        }
        topic = Topic(id: id, names: nodes["name"], priority: nodes["priority"], &reader)
        description = nodes["description"]?.scalar?.string ?? ""
        self.threshold = threshold
        labels = InstitutionLabels()
        entries = []
        readLabels(nodes["labels"], &reader)
        readTerms(nodes["terms"], &reader)
    }

    private mutating func readLabels(_ node: Node?, _ reader: inout YAMLReader) {
        let families = InstitutionLabels.Family.allCases.map(\.rawValue)
        for pair in reader.pairs(node, "labels", known: families) {
            guard let family = InstitutionLabels.Family(rawValue: pair.key) else { continue }
            for label in reader.strings(pair.node, "labels of \(pair.key)") { labels.add(label.text, family: family) }
        }
    }

    /// `terms: {LANGUAGE: {STRENGTH: [term, …]}}`; the language `any` holds names and acronyms of all languages.
    private mutating func readTerms(_ node: Node?, _ reader: inout YAMLReader) {
        for (code, groups, codeNode) in reader.pairs(node, "terms") {
            let language = code == "any" ? nil : Language(tag: code)
            if language == nil && code != "any" {
                reader.complain(codeNode, "“\(code)” is no language; expected a code such as sv or en, or any")
                continue
            }
            let strengths = Strength.allCases.map(\.name)
            for pair in reader.pairs(groups, "the terms of \(code)", known: strengths) {
                guard let strength = Strength(name: pair.key) else { continue }
                for entry in reader.strings(pair.node, "the \(pair.key) terms of \(code)") {
                    append(entry, language: language, strength: strength, &reader)
                }
            }
        }
    }

    private mutating func append(
        _ entry: (text: String, node: Node), language: Language?, strength: Strength, _ reader: inout YAMLReader
    ) {
        do throws(Term.NotationError) {
            entries += try Term.all(entry.text).map { Entry(term: $0, language: language, strength: strength) }
        } catch {
            reader.complain(entry.node, error.message)
        }
    }
}
