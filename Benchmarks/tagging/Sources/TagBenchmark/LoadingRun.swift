import BevakaTag

/// What a command pays before it can tag.
struct LoadingRun {
    let folder: String

    func run(rounds: Int) throws {
        let vocabulary = try Vocabulary.directory(folder)
        let reading = try Rounds(rounds) { try Vocabulary.directory(folder).contents.count }
        let making = Rounds(rounds) { Tagger(vocabulary).topics.count }
        let terms = vocabulary.contents.reduce(0) { $0 + $1.entries.count }
        print(
            "RESULT bevaka-loading terms=\(terms) reading=\(Self.text(reading)) ms making=\(Self.text(making)) ms")
    }

    private static func text(_ rounds: Rounds) -> String { "\((rounds.median * 10_000).rounded() / 10)" }
}
