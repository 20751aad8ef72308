import BevakaCore

/// The format of `Strings/*.yml`: a subset of YAML that needs no library. One `key: "value"` a line, `\"` and `\\` as
/// the only escapes, lines that start with `#` and empty lines between; nothing nested.
enum PhraseFile {
    /// - Throws: 78 with file and line for anything else, and for a key given twice.
    static func parse(_ text: String, file: String) throws(RunFailure) -> [String: String] {
        var table: [String: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.drop { $0 == " " }
            if line.isEmpty || line.first == "#" { continue }
            guard let colon = line.firstIndex(of: ":"), let value = unquoted(line[line.index(after: colon)...]) else {
                throw RunFailure(.configuration, "\(file):\(index + 1): expected key: \"value\"")
            }
            let key = String(line[..<colon])
            guard table.updateValue(value, forKey: key) == nil else {
                throw RunFailure(.configuration, "\(file):\(index + 1): the key \(key) is given twice")
            }
        }
        return table
    }

    private static func unquoted(_ text: Substring) -> String? {
        var characters = text.drop { $0 == " " }
        while characters.last == " " { characters.removeLast() }
        guard characters.count >= 2, characters.first == "\"", characters.last == "\"" else { return nil }
        var value = ""
        var escaped = false
        for character in characters.dropFirst().dropLast() {
            if !escaped, character == "\"" { return nil }
            if !escaped, character == "\\" {
                escaped = true
            } else {
                value.append(character)
                escaped = false
            }
        }
        return escaped ? nil : value
    }
}
