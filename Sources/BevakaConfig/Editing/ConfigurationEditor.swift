package import BevakaCore

/// Adds feeds to a configuration file without touching anything else in it: comments, order and layout stay.
///
/// The edit is made in the text, at the end of the `feeds:` list and in that list's own style. It is checked by reading
/// the new text: when the list is not the old one and the new feed, the edit is refused and the file left alone.
package struct ConfigurationEditor: Sendable {
    /// The file, as messages name it.
    package let path: String
    /// The text with what has been added so far.
    package private(set) var text: String
    /// What stood in the file when it was read.
    private let original: [UInt8]

    /// Reads the file.
    package init(path: String) throws(RunFailure) {
        try self.init(path: path, bytes: try ConfigurationFile.read(path))
    }

    init(path: String, bytes: [UInt8]) throws(RunFailure) {
        self.path = path
        original = bytes
        text = try Self.scalars(bytes, path: path).text
    }

    /// Appends one feed with its name, url, group, weight, languages, topics and whether it is enabled.
    ///
    /// - Throws: a configuration failure when the text is no YAML, or when its layout is too unusual to be edited; the
    ///   message then has the lines to add by hand.
    package mutating func append(_ source: Source) throws(RunFailure) {
        let before = try Self.scalars(Array(text.utf8), path: path)
        let entry = FeedEntry(source)
        guard let place = FeedListPlace.find(in: before) else { throw impossible(entry) }
        let after = place.adding(entry, to: before.scalars)
        guard let edited = try? Self.scalars(Array(after.utf8), path: path),
            EditCheck.isOnlyAddition(of: entry, from: before, to: edited)
        else { throw impossible(entry) }
        text = after
    }

    /// Replaces the file in one step: whoever reads it sees the old text or the new one, never a part.
    ///
    /// - Throws: `cannotWrite` with the place and the remedy; a configuration failure when somebody else has changed the
    ///   file since it was read.
    package func write() throws(RunFailure) {
        guard try ConfigurationFile.read(path) == original else {
            throw RunFailure(
                .configuration,
                "\(path): somebody else has changed the file in the meantime; nothing was written. Try again.")
        }
        let mark: [UInt8] = original.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        try AtomicReplacement.write(mark + Array(text.utf8), to: path)
    }

    private static func scalars(_ bytes: [UInt8], path: String) throws(RunFailure) -> ConfigurationText {
        do throws(Complaint) {
            let text = try ConfigurationText(bytes)
            _ = try ConfigurationDocument(text)
            return text
        } catch {
            let complaints = Complaints()
            complaints.add(error)
            throw complaints.failure(path: path)
        }
    }

    private func impossible(_ entry: FeedEntry) -> RunFailure {
        RunFailure(
            .configuration,
            """
            \(path): the layout of this file is too unusual to be edited by a program. Add this to its feeds by hand:
            \(entry.block(dash: 2, keys: 4, lineBreak: "\n"))
            """)
    }
}
