import BevakaCore
import Foundation

/// A correction in `bevaka export`.
struct CorrectionDocument: Encodable {
    var topic: TopicID
    var belongs: Bool
    var author: String?
    var at: Date
    /// What the tagger itself says; absent where it does not give the topic.
    var tagger_score: Double?

    init(_ correction: Correction) {
        topic = correction.topic
        belongs = correction.belongs
        author = correction.author
        at = correction.at
        tagger_score = correction.taggerScore
    }
}
