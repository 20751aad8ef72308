/// Names as parts of file names and addresses.
package enum Slug {
    /// Letters of European alphabets with marks, behind the letters that stand for them.
    private static let plain: [Character: String] = {
        let families = [
            "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
            "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
            "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
        ]
        var plain: [Character: String] = [:]
        for (letter, family) in families {
            for marked in family { plain[marked] = letter }
        }
        return plain
    }()

    /// ASCII letters, digits and single hyphens, never empty: `EU-rådgivare & co` becomes `eu-radgivare-co`. Of a name in
    /// another alphabet the digits of a hash.
    package static func of(_ name: String) -> String {
        var slug = ""
        for character in name.lowercased() {
            let part = part(of: character)
            if !part.isEmpty {
                slug += part
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
        }
        slug = String(slug.prefix(60))
        if slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? digits(name) : slug
    }

    /// One for each name. Where two would be equal, the later one gets digits of its own behind it, so that it keeps them
    /// whatever else is listed.
    package static func unique(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let slug = of(name)
            if taken.insert(slug).inserted { return slug }
            let longer = slug + "-" + digits(name)
            taken.insert(longer)
            return longer
        }
    }

    private static func digits(_ name: String) -> String { String(StableHash(name).hexadecimal.prefix(8)) }

    private static func part(of character: Character) -> String {
        if let letter = plain[character] { return letter }
        return character.isASCII && (character.isLetter || character.isNumber) ? String(character) : ""
    }
}
