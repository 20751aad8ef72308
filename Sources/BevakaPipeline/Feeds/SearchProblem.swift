import BevakaConfig
import BevakaCore
import BevakaStore

extension SearchNotation {
    /// Searches as the archive reads them.
    static let archive = SearchNotation(problem: SearchProblem.of, exclusions: SearchParser.exclusions(in:))
}

/// What is wrong with a search of feeds.yml, as the end of a sentence: one that cannot be read, and one that asks for a
/// topic or a source that there is not and so would never find anything.
enum SearchProblem {
    static func of(_ query: String, topics: [String], sources: [String]) -> String? {
        do throws(RunFailure) {
            guard let expression = try SearchParser.parse(query) else { return "has no word to look for" }
            return unknown(expression, topics: topics, sources: sources)
        } catch {
            let sentence = error.message.replacing("The search query ", with: "")
            return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        }
    }

    private static func unknown(_ expression: SearchExpression, topics: [String], sources: [String]) -> String? {
        switch expression {
        case .phrase: return nil
        case .all(let parts), .any(let parts):
            return parts.lazy.compactMap { unknown($0, topics: topics, sources: sources) }.first
        case .not(let part): return unknown(part, topics: topics, sources: sources)
        case .field(.topic(let topic)):
            return topics.contains(topic)
                ? nil : "asks for an unknown topic" + Nearest.question(Nearest.word(to: topic, among: topics))
        case .field(.source(let source)):
            // `source:` takes a part of a name, or a group.
            let wanted = source.lowercased()
            return sources.contains { $0.lowercased().contains(wanted) }
                ? nil : "asks for an unknown source" + Nearest.question(Nearest.word(to: source, among: sources))
        case .field: return nil
        }
    }
}
