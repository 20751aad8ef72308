package import BevakaCore

/// Adds and moves feeds in a configuration file, and what teams follow, without touching anything else in it: comments, order and layout stay.
///
/// Edits are made in the text; new feeds go to the end of the `feeds:` list, in that list's own style. Each is checked by
/// reading the new text: when anything else than what was meant has changed, it is refused and the file left alone.
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

    /// Appends one feed with all that is known of it.
    ///
    /// - Throws: a configuration failure when the text is no YAML, or when its layout is too unusual to be edited; the
    ///   message then has the lines to add by hand.
    package mutating func append(_ source: Source) throws(RunFailure) {
        try append(contentsOf: [source])
    }

    /// Appends feeds in their order. Throws as ``append(_:)`` does.
    package mutating func append(contentsOf sources: [Source]) throws(RunFailure) {
        guard !sources.isEmpty else { return }
        let before = try Self.scalars(Array(text.utf8), path: path)
        let entries = sources.map(FeedEntry.init)
        guard let place = FeedListPlace.find(in: before) else { throw impossible(entries) }
        let after = place.adding(entries, to: before.scalars)
        guard let edited = try? Self.scalars(Array(after.utf8), path: path),
            EditCheck.isOnlyAddition(of: entries, from: before, to: edited)
        else { throw impossible(entries) }
        text = after
    }

    /// Gives the feed at one address another one.
    ///
    /// - Throws: a configuration failure when the address is not written out in the file as it is; the message then says
    ///   what to change by hand.
    package mutating func move(_ url: String, to newURL: String) throws(RunFailure) {
        let before = try Self.scalars(Array(text.utf8), path: path)
        let byHand = RunFailure(
            .configuration, "\(path): the address \(url) cannot be changed by a program. Change it by hand to \(newURL)"
        )
        guard let place = AddressPlace.find(url, in: before) else { throw byHand }
        let after =
            String(scalars: before.scalars[..<place.range.lowerBound]) + YAMLScalar.write(newURL)
            + String(scalars: before.scalars[place.range.upperBound...])
        guard let edited = try? Self.scalars(Array(after.utf8), path: path),
            EditCheck.isOnlyMove(to: newURL, from: before, to: edited)
        else { throw byHand }
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

    /// Takes a text that was checked.
    mutating func replace(_ checked: String) { text = checked }

    static func scalars(_ bytes: [UInt8], path: String) throws(RunFailure) -> ConfigurationText {
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

    private func impossible(_ entries: [FeedEntry]) -> RunFailure {
        RunFailure(
            .configuration,
            """
            \(path): the layout of this file is too unusual to be edited by a program. Add this to its feeds by hand:
            \(entries.map { $0.block(dash: 2, keys: 4, lineBreak: "\n") }.joined(separator: "\n"))
            """)
    }
}
