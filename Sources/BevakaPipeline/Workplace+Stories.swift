package import BevakaCore
import BevakaStore
import Foundation

/// What advisers say of stories. Like corrections it needs no lock: each call is one transaction.
extension Workplace {
    /// Takes an item out of its story for ever.
    ///
    /// - Parameter author: nil takes the name of the user who runs the command.
    /// - Returns: a line for people.
    /// - Throws: ``RunFailure`` 64 for an unknown item, or one that is alone in its story.
    package func splitStory(_ item: String, author: String?) throws(RunFailure) -> String {
        let store = try writableArchive()
        let split = try store.splitStory(of: item, author: speaker(author), at: now())
        return "\(split.publicID)  story \(split.story), by itself  \(split.annotated.item.title ?? "")"
    }

    /// Makes two items one story for ever.
    package func joinStories(_ item: String, _ other: String, author: String?) throws(RunFailure) -> String {
        let store = try writableArchive()
        let joined = try store.joinStories(item, other, author: speaker(author), at: now())
        let tellings = try store.story(of: joined.publicID).count
        return "\(joined.publicID)  story \(joined.story), \(tellings) tellings, led by \(joined.leadID)  "
            + (joined.annotated.item.title ?? "")
    }

    /// Everything that people said of stories, the last first.
    package func storyList() throws(RunFailure) -> String {
        let rulings = try archive(readOnly: true).storyRulings()
        guard !rulings.isEmpty else { return "Nobody has split or joined a story." }
        let rows = rulings.map { ruling in
            [
                ruling.areOne ? "joined" : "split", ruling.item, ruling.areOne ? "with" : "from", ruling.other,
                DayText.text(ruling.at, calendar), ruling.author ?? "",
            ]
        }
        return PlainTable(rows: rows).lines.joined(separator: "\n")
    }
}
