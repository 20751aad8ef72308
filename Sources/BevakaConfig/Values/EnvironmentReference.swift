/// `${NAME}` in a value: a secret that comes from the environment.
enum EnvironmentReference {
    /// The end of the reference that `text` begins with; nil when it begins with none.
    static func end(in text: ArraySlice<Unicode.Scalar>) -> Int? {
        var rest = text.dropFirst(2)
        guard text.starts(with: ["$", "{"]), let first = rest.first, first == "_" || first.properties.isAlphabetic,
            first.isASCII
        else { return nil }
        while let scalar = rest.first, scalar.isASCII,
            scalar == "_" || scalar.properties.isAlphabetic || isDigit(scalar)
        {
            rest.removeFirst()
        }
        return rest.first == "}" ? rest.startIndex + 1 : nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    /// The value with every reference replaced, and the names that the environment does not have (or has empty).
    static func expand(_ value: String, _ environment: [String: String]) -> (text: String, missing: [String]) {
        var rest = Array(value.unicodeScalars)[...]
        var text = String.UnicodeScalarView()
        var missing: [String] = []
        while let scalar = rest.first {
            guard scalar == "$", let end = end(in: rest) else {
                text.append(scalar)
                rest.removeFirst()
                continue
            }
            let name = String(scalars: rest[(rest.startIndex + 2)..<(end - 1)])
            if let found = environment[name], !found.isEmpty {
                text.append(contentsOf: found.unicodeScalars)
            } else {
                missing.append(name)
            }
            rest = rest[end...]
        }
        return (String(text), missing)
    }

    /// True when the value is one reference and nothing else.
    static func isWhole(_ value: String) -> Bool {
        let scalars = Array(value.unicodeScalars)
        return end(in: scalars[...]) == scalars.count
    }
}
