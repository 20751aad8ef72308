import BevakaConfig
package import BevakaCore
import BevakaStore

/// Sources that have moved for good.
extension Workplace {
    /// A source with the address that it has moved to.
    struct Move: Hashable, Sendable {
        var name: String
        var from: String
        var to: String
    }

    /// Writes the new addresses of moved sources into the configuration, keeping everything else in it.
    ///
    /// - Returns: one line for each source that has moved; empty when none has.
    /// - Throws: ``RunFailure`` 78 when an address cannot be changed by a program, 74 when the file cannot be written.
    package func adoptMoves() throws(RunFailure) -> [String] {
        let moves = try moves()
        guard !moves.isEmpty else { return [] }
        var editor = try ConfigurationEditor(path: configurationPath)
        for move in moves { try editor.move(move.from, to: move.to) }
        try editor.write()
        return moves.map { "\($0.name): \($0.from) → \($0.to)" }
    }

    /// Never onto the address of another source, nor of two sources onto one, nor to what feeds.yml would refuse.
    func moves() throws(RunFailure) -> [Move] {
        let notation = try notation
        var taken = Set(settings.feeds.map { AddressKey($0.url) })
        var moves: [Move] = []
        for source in try health() {
            guard let new = source.permanentURL, new != source.url,
                (try? notation.source(name: source.name, url: new))?.url == new
            else { continue }
            taken.remove(AddressKey(source.url))
            guard taken.insert(AddressKey(new)).inserted else { continue }
            moves.append(Move(name: source.name, from: source.url, to: new))
        }
        return moves
    }
}
