package import BevakaCore

/// Finds the places that a text speaks of: Stockholm and its county, Sweden, the Baltic Sea and its shores, partner regions.
///
/// Names are found in eight languages with their endings, at the beginning of words that are written with a capital.
package struct PlaceFinder {
    private static let table = PlaceTable(Gazetteer.entries)

    /// Each place once, in the order of the text; `text` is as written.
    package static func find(in text: String) -> [Place] {
        var work = Work()
        return find(in: text, folded: FoldedText(text), work: &work)
    }

    static func find(in text: String, folded: FoldedText, work: inout Work) -> [Place] {
        TextScan.read(text, folded: folded, work: &work) { text in
            let table = Self.table
            var places: [Place] = []
            var seen: Set<Int> = []
            // Behind the last name: what lies in it begins no other.
            var next = 0
            text.forEachWordStart { place in
                guard place >= next, !text.isSpent, table.mayBegin(at: place, in: text),
                    text.isUppercase(place) || isFrenchSea(place, text),
                    let (entry, end) = table.name(at: place, in: text), !isOther(from: place, to: end, in: text)
                else { return }
                next = end
                guard seen.insert(entry).inserted else { return }
                places.append(
                    Place(
                        id: table.entries[entry].id, name: table.entries[entry].name,
                        text: text.written(place..<end)))
            }
            return places
        }
    }

    /// French writes the common noun of a name small.
    private static func isFrenchSea(_ place: Int, _ text: TextScan) -> Bool {
        text.matches("mer baltique", at: place) || text.matches("région parisienne", at: place)
    }

    /// Agreements and criteria that are called after a city are not about it.
    private static let others: [StaticString] = [
        " convention", " syndrom", " declaration", " criteria", " process", " accord", " agreement on", " protocol",
    ]

    private static let compounds: [StaticString] = [
        "stockholmskonvention", "stockholmssyndrom", "köpenhamnskriteri", "parisavtal", "osloavtal",
        "helsingforskonvention",
    ]

    private static func isOther(from start: Int, to end: Int, in text: TextScan) -> Bool {
        others.contains { text.matches($0, at: end) } || compounds.contains { text.matches($0, at: start) }
    }
}
