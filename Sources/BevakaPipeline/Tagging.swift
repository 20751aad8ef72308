package import BevakaConfig
package import BevakaCore
import BevakaTag
import Foundation

/// The tagger on its own, for `bevaka annotate` and `bevaka evaluate`: with the region's changes to the topics.
package struct Tagging: Sendable {
    let tagger: Tagger
    /// Serves one line after the other.
    private var reading: Tagger.Reading
    private let contexts: [String: TagContext]

    /// - Parameter settings: nil where there is no feeds.yml; the topics are then as they come with bevaka.
    /// - Throws: ``RunFailure`` 78 for mistakes in the vocabularies.
    package init(settings: Settings?) throws(RunFailure) {
        tagger = Tagger(try Vocabulary.bundled(changes: settings?.topics ?? []))
        reading = tagger.reading()
        contexts = Dictionary(
            (settings?.feeds ?? []).map { ($0.name, TagContext($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same with what corrections have taught.
    package init(_ workplace: Workplace) throws(RunFailure) {
        tagger = Tagger(try workplace.vocabulary())
        reading = tagger.reading()
        contexts = Dictionary(
            workplace.settings.feeds.map { ($0.name, TagContext($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// One line of JSON in, one line out.
    ///
    /// - Throws: ``RunFailure`` 65, naming the line.
    package mutating func annotate(_ line: String, number: Int) throws(RunFailure) -> String {
        let document = try AnnotationDocument(line: line.utf8, number: number)
        let context = document.sourceName.flatMap { contexts[$0] } ?? TagContext()
        return AnnotationDocument.line(for: tagger.annotate(document.item, source: context, with: &reading))
    }

    /// The tagger's quality on the labelled items of a file, as a table for people.
    ///
    /// - Throws: ``RunFailure`` 65, naming the file or the line.
    package func evaluate(_ file: String, listsErrors: Bool) throws(RunFailure) -> String {
        try evaluation(of: file).text(errors: listsErrors)
    }

    /// Weights of the score fitted on the labelled items of a file, as `model.yml` has them.
    ///
    /// - Throws: ``RunFailure`` 65, naming the file or the line.
    package func fit(_ file: String) throws(RunFailure) -> String {
        let evaluation = try evaluation(of: file)
        return evaluation.fitted.yaml(comment: [
            "Weights of the score, fitted on \(evaluation.shipped.count) labelled items; see README.md."
        ])
    }

    private func evaluation(of file: String) throws(RunFailure) -> Evaluation {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw RunFailure(
                .badInput, "\(file) cannot be read; it should hold labelled items, one JSON object a line.")
        }
        let items: [LabelledItem]
        do {
            items = try LabelledItem.all(jsonLines: Array(bytes))
        } catch {
            throw RunFailure(error.code, "\(file): \(error.message)")
        }
        guard !items.isEmpty else { throw RunFailure(.badInput, "\(file) holds no labelled item.") }
        // What is measured is what ships: corrections that were learnt stay out of it.
        let shipped = Tagger(tagger.vocabulary.adjusted(by: LearntAdjustments()))
        return Evaluation(of: items, with: shipped)
    }
}
