import Foundation

/// Names as file names: `Sjöfart & Östersjön` becomes `sjofart-ostersjon`.
package enum Slug {
    /// ASCII letters and digits in lower case with single hyphens between; marks on letters go. A name in another
    /// alphabet becomes the digits of a hash.
    package static func of(_ name: String) -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
            .lowercased()
        let words = spelt(folded).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let slug = String(words.joined(separator: "-").prefix(60))
        return slug.isEmpty ? StableID.digits(name) : slug
    }

    /// One file name for each name. Where two would be equal, the later one gets digits of its own behind it, so that it
    /// keeps them whatever else is listed.
    package static func unique(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let slug = of(name)
            if taken.insert(slug).inserted { return slug }
            let longer = slug + "-" + StableID.digits(name)
            taken.insert(longer)
            return longer
        }
    }

    /// Letters of the region's languages that are no letter with a mark.
    private static func spelt(_ text: String) -> String {
        guard text.contains(where: { letters[$0] != nil }) else { return text }
        return text.map { letters[$0] ?? String($0) }.joined()
    }

    private static let letters: [Character: String] = [
        "ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "þ": "th", "ð": "d", "œ": "oe", "ı": "i",
    ]
}
