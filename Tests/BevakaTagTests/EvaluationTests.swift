import BevakaCore
import Testing

@testable import BevakaTag

struct EvaluationTests {
    @Test func `the shipped vocabularies and weights keep their quality on the labelled items`() throws {
        let evaluation = try TestVocabulary.evaluation()
        let four = Evaluation.tally(evaluation.crossValidated, evaluation.priorityTopics).f1
        let all = Evaluation.tally(evaluation.crossValidated, evaluation.allTopics).f1
        #expect(four >= 0.92)
        #expect(all >= 0.90)
        #expect(Evaluation.falseAlarms(evaluation.crossValidated) <= 0.05)
        for language in evaluation.languages {
            #expect(Evaluation.tally(evaluation.crossValidated, evaluation.allTopics, in: language).f1 >= 0.82)
        }
    }

    @Test func `the table names every topic and language, and the errors their evidence`() throws {
        let text = try TestVocabulary.evaluation().text(errors: true)
        for word in ["415 items", "cohesion", "funding", "baseline", "Errors"] { #expect(text.contains(word)) }
    }

    @Test func `precision, recall and F1 follow from the counts`() {
        var tally = Tally()
        tally.right = 6
        tally.wrong = 2
        tally.missed = 4
        #expect(tally.precision == 0.75)
        #expect(tally.recall == 0.6)
        #expect(abs(tally.f1 - 2 * 0.75 * 0.6 / 1.35) < 1e-12)
        #expect(Tally().f1 == 0)
    }

    @Test(arguments: ["{", "[]", #"{"id":"1"}"#, #"{"id":1,"language":"sv","title":"","text":"","topics":[]}"#])
    func `a bad line of labelled items is named`(_ line: String) throws {
        let good = #"{"id":"1","language":"sv","title":"a","text":"b","topics":["energy"]}"#
        let failure = try #require(throws: RunFailure.self) {
            try LabelledItem.all(jsonLines: Array("\(good)\n\n\(line)\n".utf8))
        }
        #expect(failure.code == .badInput)
        #expect(failure.message.contains("line 3"))
    }

    @Test func `weights survive being written and read`() throws {
        let model = ScoringModel(weights: [.bodySure: 2.5, .against: -1.25], biases: [TopicID(rawValue: "sea"): 0.125])
        let folder = try TestVocabulary.directory(replacing: [
            "sea": "name: {sv: Hav}\nterms: {}\n", "model": model.yaml(comment: ["a comment"]),
        ])
        let read = try Vocabulary.directory(folder).model
        #expect(read.weights[.bodySure] == 2.5)
        #expect(read.weights[.against] == -1.25)
        #expect(read.biases == model.biases)
    }
}
