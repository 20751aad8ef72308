import BevakaCore

/// A feed as an entry of `feeds:`.
struct FeedEntry {
    let url: String
    /// Keys with their values in YAML, in the order that people expect.
    let pairs: [(key: String, value: String)]

    init(_ source: Source) {
        url = source.url
        var pairs: [(String, String)] = []
        if !source.name.isEmpty { pairs.append(("name", YAMLScalar.write(source.name))) }
        pairs.append(("url", YAMLScalar.write(source.url)))
        if let group = source.group { pairs.append(("group", YAMLScalar.write(group))) }
        if source.weight != 1 {
            let isWhole = source.weight == source.weight.rounded() && abs(source.weight) < 1_000
            pairs.append(("weight", isWhole ? String(Int(source.weight)) : String(source.weight)))
        }
        if source.languages.count == 1 {
            pairs.append(("language", source.languages[0].rawValue))
        } else if !source.languages.isEmpty {
            pairs.append(("languages", "[\(source.languages.map(\.rawValue).joined(separator: ", "))]"))
        }
        if !source.topics.isEmpty {
            pairs.append(("topics", "[\(source.topics.map(\.rawValue).joined(separator: ", "))]"))
        }
        if !source.categoryTopics.isEmpty { pairs.append(("categories", Self.flow(of: source.categoryTopics))) }
        if let interval = source.interval { pairs.append(("every", DurationNotation.write(interval))) }
        if let limits = Self.flow(of: source.limits) { pairs.append(("limits", limits)) }
        pairs += Self.pairs(of: source.access)
        if let layout = source.layout { pairs.append(Self.flow(of: layout)) }
        if !source.enabled { pairs.append(("enabled", "false")) }
        self.pairs = pairs
    }

    /// One key a line, without a line break at the end. `dash` and `keys` are numbers of spaces.
    func block(dash: Int, keys: Int, lineBreak: String) -> String {
        let lines = pairs.enumerated().map { index, pair in
            let indentation =
                index == 0
                ? String(repeating: " ", count: dash) + "-" + String(repeating: " ", count: keys - dash - 1)
                : String(repeating: " ", count: keys)
            return "\(indentation)\(pair.key): \(pair.value)"
        }
        return lines.joined(separator: lineBreak)
    }

    /// The address as it comes out of the parser.
    var maskedURL: String {
        (try? ConfigurationText(Array(url.utf8))).map { String(scalars: $0.masked) } ?? url
    }

    /// `{name: …, url: …}`
    var flow: String {
        "{\(pairs.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }
}
