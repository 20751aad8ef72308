/// A language as an ISO 639-1 code in lower case: `sv`, `en`, `fr` …
///
/// Regions and scripts are dropped (`en-GB` is `en`): feeds declare them carelessly and no rule here depends on them.
package struct Language: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The language of a BCP 47 tag (RFC 5646) such as `sv-SE`; nil when it does not start with two or three letters.
    package init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let letters = primary.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        guard (2...3).contains(primary.utf8.count), letters else { return nil }
        rawValue = Self.twoLetterCodes[primary] ?? primary
    }

    package static let swedish = Language(rawValue: "sv")
    package static let english = Language(rawValue: "en")

    package static func < (left: Language, right: Language) -> Bool {
        left.rawValue < right.rawValue
    }

    /// ISO 639-2 codes that institutions use where a two-letter one exists.
    private static let twoLetterCodes = [
        "swe": "sv", "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "fin": "fi", "est": "et",
        "lav": "lv", "dan": "da", "lit": "lt", "nor": "no", "nob": "no", "nno": "no", "nb": "no", "nn": "no",
    ]
}
