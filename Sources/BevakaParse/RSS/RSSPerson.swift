import BevakaCore

/// People as RSS writes them in one line: `anna@example.org (Anna Ek)`, `Anna Ek <anna@example.org>`, an address, a name.
enum RSSPerson {
    static func author(_ text: String?) -> Author? {
        guard let text, !text.isEmpty else { return nil }
        let line = PlainLine.collapsed(text)
        guard line.utf8.contains(UInt8(ascii: "@")), let address = address(in: line) else {
            return line.isEmpty ? nil : Author(name: PlainLine.unmarked(line))
        }
        var before = line[..<address.lowerBound]
        if before.lowercased().hasSuffix("mailto:") { before = before.dropLast("mailto:".count) }
        let rest = before + line[address.upperBound...]
        let name = String(rest).trimming { " ()<>,;:\"[]".contains($0) }
        return Author(name: name.isEmpty ? nil : name, email: String(line[address]))
    }

    /// Atom's person, whose name may itself be such a line.
    static func parted(_ person: Author) -> Author {
        guard person.email == nil, let name = person.name, name.contains("@"), let read = author(name) else {
            return person
        }
        return Author(name: read.name, url: person.url, email: read.email)
    }

    /// Where an e-mail address stands: the run of its characters around the first `@` with a dotted or plain host.
    private static func address(in line: String) -> Range<String.Index>? {
        guard let at = line.firstIndex(of: "@") else { return nil }
        var start = at
        while start > line.startIndex {
            let before = line.index(before: start)
            guard isPart(line[before]) else { break }
            start = before
        }
        var end = line.index(after: at)
        while end < line.endIndex, isPart(line[end]) {
            end = line.index(after: end)
        }
        guard start < at, line.index(after: at) < end else { return nil }
        return start..<end
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._%+-'=!#$&/?^`{|}~".contains(character)
    }
}
