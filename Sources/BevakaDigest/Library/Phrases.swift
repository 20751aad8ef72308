import BevakaCore

/// The words of the digest in one language, from `Strings/sv.yml` or `Strings/en.yml`.
struct Phrases: Sendable {
    let language: Language
    /// All of them, as templates see them under `t`.
    let table: [String: String]

    /// - Throws: 78, naming the keys that are missing.
    init(_ language: Language, _ text: String) throws(RunFailure) {
        let file = "Strings/\(language.rawValue).yml"
        table = try PhraseFile.parse(text, file: file)
        self.language = language
        let missing = Phrase.requiredKeys.filter { table[$0] == nil }
        guard missing.isEmpty else {
            throw RunFailure(.configuration, "\(file) lacks \(missing.joined(separator: ", ")).")
        }
    }

    subscript(_ phrase: Phrase) -> String { table[phrase.rawValue] ?? phrase.rawValue }

    /// A phrase with its `{places}` filled in.
    func callAsFunction(_ phrase: Phrase, _ values: [String: String]) -> String {
        Self.fill(self[phrase], values)
    }

    /// The form of a phrase for a number; `{n}` is the number itself.
    func callAsFunction(_ phrase: CountPhrase, _ count: Int, _ values: [String: String] = [:]) -> String {
        let form = table[phrase.rawValue + (count == 1 ? ".one" : ".other")] ?? phrase.rawValue
        return Self.fill(form, values.merging(["n": number(count)]) { own, _ in own })
    }

    /// A number with the language's own separator of thousands.
    func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += self[.thousands] }
            text.append(digit)
        }
        return value < 0 ? "−" + text : text
    }

    func month(_ month: Int) -> String { table["month_\(month)"] ?? String(month) }
    func weekday(_ weekday: Int) -> String { table["weekday_\(weekday)"] ?? "" }

    /// The name of a language, or its code in capitals where the strings have none.
    func name(of language: Language) -> String {
        table["language_" + language.rawValue] ?? language.rawValue.uppercased()
    }

    func words(for kind: FeedProblem.Kind) -> String { table["problem_" + kind.rawValue] ?? kind.rawValue }
    func words(for kind: Deadline.Kind) -> String { table["deadline_" + kind.rawValue] ?? kind.rawValue }

    /// Fills the places in one pass, so that a value with braces in it is never read as a place.
    private static func fill(_ form: String, _ values: [String: String]) -> String {
        var text = ""
        var rest = form[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            text += rest[..<open]
            text += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
