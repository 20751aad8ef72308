import BevakaCore

/// Reads `topics:`: changes to built-in topics, and topics of the region's own, which have `terms`.
struct TopicReader {
    let builtIn: [TopicID]
    /// Of the region: a name that is given without a language is in this one.
    let language: Language

    private static let changeKeys = ["priority", "add", "remove", "name"]
    private static let ownKeys = ["name", "terms", "priority"]
    private static let expectedTerms = "terms by language, such as {sv: [järnväg*], en: [railway*]}"

    /// What the rest of the file may name; read first, without complaints.
    func names(in topics: NodeReader?) -> TopicNames {
        let own = (topics?.keys ?? []).filter(Self.isIdentifier).map(TopicID.init(rawValue:))
        return TopicNames(known: builtIn + own.filter { !builtIn.contains($0) })
    }

    func read(_ topics: NodeReader, _ names: TopicNames) -> [TopicChange] {
        guard let mapping = topics.mapping(of: "topics", keys: nil) else { return [] }
        return mapping.entries.compactMap { entry in
            let id = TopicID(rawValue: entry.key)
            return builtIn.contains(id) ? change(of: id, entry) : own(id, entry)
        }
    }

    private func change(of id: TopicID, _ entry: MappingReader.Entry) -> TopicChange? {
        if entry.value.isNull { return nil }
        let kind = "the built-in topic \"\(id.rawValue)\""
        guard let topic = entry.value.mapping(of: kind, keys: Self.changeKeys, otherNames: ["terms": "add"]) else {
            return nil
        }
        return TopicChange(
            id: id, names: topic["name"].map(readNames) ?? [:], priority: topic["priority"]?.integer(in: 1...99),
            add: topic["add"].map(terms) ?? [:], remove: topic["remove"].map(terms) ?? [:])
    }

    private func own(_ id: TopicID, _ entry: MappingReader.Entry) -> TopicChange? {
        guard Self.isIdentifier(id.rawValue) else {
            entry.value.reading.complain(
                "found \"\(id.rawValue)\" as the identifier of a topic, expected lower-case letters a to z, digits and "
                    + "hyphens, such as public-health; what people read goes into name", at: entry.keyPosition)
            return nil
        }
        let nearest = Nearest.word(to: id.rawValue, among: builtIn.map(\.rawValue))
        guard let keys = entry.value.keys, keys.contains("terms") || nearest == nil else {
            entry.value.reading.complain(
                "\"\(id.rawValue)\" is not a built-in topic, and one of your own needs keys such as name and terms"
                    + Nearest.question(nearest), at: entry.keyPosition)
            return nil
        }
        let kind = "the topic \"\(id.rawValue)\""
        guard let topic = entry.value.mapping(of: kind, keys: Self.ownKeys, otherNames: ["add": "terms"]),
            let list = topic.required("terms", Self.expectedTerms)
        else { return nil }
        return TopicChange(
            id: id, names: topic["name"].map(readNames) ?? [:], priority: topic["priority"]?.integer(in: 1...99),
            add: terms(list))
    }

    /// `{sv: Hälsa, en: Health}`, or one name for all languages.
    private func readNames(_ reader: NodeReader) -> [Language: String] {
        if reader.scalar != nil {
            guard let name = reader.text() else { return [:] }
            return [language: name, .english: name]
        }
        var names: [Language: String] = [:]
        for (language, value) in byLanguage(reader, expected: "a name, or names such as {sv: Hälsa, en: Health}") {
            if let name = value.text() { names[language] = name }
        }
        return names
    }

    private func terms(_ reader: NodeReader) -> [Language: [String]] {
        var terms: [Language: [String]] = [:]
        for (language, value) in byLanguage(reader, expected: Self.expectedTerms) {
            let list = value.list(of: .values, expected: "a list of terms such as [\"järnväg*\", \"CEF\"]")
            let words = list.compactMap { $0.text(expected: "a term") }
            if list.isEmpty { value.refuse(expected: "at least one term") }
            terms[language, default: []] += words
        }
        return terms
    }

    private func byLanguage(_ reader: NodeReader, expected: String) -> [(Language, NodeReader)] {
        guard reader.keys != nil, let mapping = reader.mapping(of: reader.name, keys: nil) else {
            reader.refuse(expected: expected)
            return []
        }
        if mapping.entries.isEmpty { reader.refuse(expected: expected) }
        return mapping.entries.compactMap { entry in
            guard let language = LanguageCode.read(entry.key) else {
                reader.reading.complain(
                    "\(reader.name): found \"\(entry.key)\", expected a language code of two letters (ISO 639-1)"
                        + Nearest.question(LanguageCode.suggestion(entry.key)), at: entry.keyPosition)
                return nil
            }
            return (language, entry.value)
        }
    }

    /// Identifiers become file names (`topics/ID.html`) and addresses.
    private static func isIdentifier(_ text: String) -> Bool {
        let letters = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return letters && (text.first?.isLetter ?? false) && text.utf8.count <= 40
    }
}
