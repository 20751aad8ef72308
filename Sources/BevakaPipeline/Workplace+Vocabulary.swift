import BevakaConfig
import BevakaCore
import BevakaTag
import Foundation

extension Workplace {
    /// The vocabulary as items are tagged with it: what comes with bevaka, the changes of feeds.yml, and what corrections taught.
    ///
    /// - Throws: ``RunFailure`` 78 with every mistake and its place.
    func vocabulary() throws(RunFailure) -> Vocabulary {
        try shippedVocabulary().adjusted(by: try learnt() ?? LearntAdjustments())
    }

    /// The same without what corrections taught.
    func shippedVocabulary() throws(RunFailure) -> Vocabulary {
        let bundled = try Vocabulary.bundled()
        let problems = bundled.problems(of: settings.topics)
        guard problems.isEmpty else {
            let wrong = problems.map {
                TermPlaces.Wrong(
                    topic: $0.topic, isRemoval: $0.part == .remove, language: $0.language, term: $0.notation,
                    message: $0.message)
            }
            throw TermPlaces(path: configurationPath).failure(wrong)
        }
        return try bundled.applying(settings.topics)
    }

    /// Names and order of the topics, with the changes of feeds.yml; their terms are not read.
    ///
    /// - Throws: ``RunFailure`` 78 with every mistake in what is read.
    func topics() throws(RunFailure) -> [Topic] {
        try Vocabulary.bundledHeadings(changes: settings.topics)
    }

    var learntFile: String { cache + "/" + LearntAdjustments.fileName }

    /// What corrections taught; nil when nothing was learnt.
    func learnt() throws(RunFailure) -> LearntAdjustments? {
        guard let data = FileManager.default.contents(atPath: learntFile) else { return nil }
        return try LearntAdjustments(yaml: String(decoding: data, as: UTF8.self), file: learntFile)
    }
}
