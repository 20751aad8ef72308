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

    /// ASCII letters, digits and single hyphens, never empty: `EU-rådgivare & co` becomes `eu-radgivare-co`. A letter of
    /// another alphabet becomes `u` and its number.
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
        if slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "unnamed" : slug
    }

    private static func part(of character: Character) -> String {
        if let letter = plain[character] { return letter }
        guard character.isLetter || character.isNumber else { return "" }
        if character.isASCII { return String(character) }
        return character.unicodeScalars.map { "u" + String($0.value, radix: 16) }.joined()
    }
}
