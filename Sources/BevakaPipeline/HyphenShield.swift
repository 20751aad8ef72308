/// Leads words that begin with a hyphen past the parser of options, which would take them for options of one letter:
/// `bevaka search hamn -fotboll`, `bevaka correct ITEM -energy`.
package enum HyphenShield {
    /// Stands for the hyphen on the way; people who type a real minus sign mean the same.
    package static let minus: Character = "\u{2212}"

    /// The commands that take such words, with their options that have a value.
    private static let commands: [String: Set<String>] = [
        "search": ["--config", "--cache", "--format", "--limit"],
        "correct": ["--config", "--cache", "--author", "--undo"],
    ]

    /// The arguments of a command line with a minus sign before each such word.
    ///
    /// Options stay: those with two hyphens and their values, one-letter options and their letters in a row (`-vq`); so does
    /// everything behind `--`, which no parser of options looks at.
    package static func shielding(_ arguments: [String]) -> [String] {
        guard let command = arguments.first, let valued = commands[command] else { return arguments }
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments.indices.map { place in
            let argument = arguments[place]
            let isValue = place > 0 && valued.contains(arguments[place - 1])
            return place < end && !isValue && isWord(argument) ? String(minus) + argument.dropFirst() : argument
        }
    }

    /// The word as it was typed.
    package static func unshielding(_ word: String) -> String {
        word.first == minus ? "-" + word.dropFirst() : word
    }

    private static func isWord(_ argument: String) -> Bool {
        let rest = argument.dropFirst()
        return argument.first == "-" && !rest.isEmpty && rest.first != "-" && !rest.allSatisfy { "vqh".contains($0) }
    }
}
