package import BevakaCore

/// Labels by which institutions themselves say what an item is about.
///
/// | family | looks like | where |
/// |---|---|---|
/// | `press-corner` | `POLICY_AREA=ENER,CLIMA` | the Commission's press corner |
/// | `committee` | `ITRE` | the European Parliament's committees |
/// | `category` | `Energy` | WordPress, Drupal and SiteVision categories, in any language |
/// | `have-your-say` | `ENER` | topics of Have your say |
///
/// In a vocabulary a question mark after a label (`ITRE?`) makes it a hint: it supports a topic and does not give it.
package struct InstitutionLabels: Hashable, Sendable {
    package enum Family: String, Hashable, Sendable, CaseIterable {
        case pressCorner = "press-corner"
        case committee
        case category
        case haveYourSay = "have-your-say"
    }

    /// How much a label says: 1 gives the topic, 0.4 is a hint.
    private var weights: [Family: [String: Double]] = [:]

    static let hint = 0.4

    package init() {}

    /// The labels of each family in alphabetical order, hints with their question mark; categories as they are compared.
    package var listed: [(family: String, labels: [String])] {
        Family.allCases.compactMap { family in
            let labels = (weights[family] ?? [:]).map { $0.key + ($0.value < 1 ? "?" : "") }.sorted()
            return labels.isEmpty ? nil : (family.rawValue, labels)
        }
    }

    /// Adds a label as the vocabulary writes it.
    mutating func add(_ label: String, family: Family) {
        let isHint = label.hasSuffix("?")
        let name = isHint ? String(label.dropLast()) : label
        weights[family, default: [:]][Self.key(name, family)] = isHint ? Self.hint : 1
    }

    /// The strongest of an item's categories, from 0 to 1, with the label that made it.
    package func weight(of categories: some Sequence<Category>) -> (weight: Double, label: String?) {
        var best: (Double, String?) = (0, nil)
        for category in categories {
            for (family, name) in Self.labels(in: category) {
                let weight = weights[family]?[Self.key(name, family)] ?? 0
                if weight > best.0 { best = (weight, category.term) }
            }
        }
        return best
    }

    /// What a category may be, by its form.
    private static func labels(in category: Category) -> [(Family, String)] {
        let term = category.term
        if let equals = term.firstIndex(of: "=") {
            guard term[..<equals] == "POLICY_AREA" else { return [] }
            let codes = term[term.index(after: equals)...].split(whereSeparator: { ",; ".contains($0) })
            return codes.map { (.pressCorner, String($0)) }
        }
        var found: [(Family, String)] = [(.category, term)]
        if let label = category.label { found.append((.category, label)) }
        let isCode = (3...5).contains(term.utf8.count) && term.utf8.allSatisfy { $0.isASCIICapital }
        if isCode { found += [(.committee, term), (.haveYourSay, term)] }
        return found
    }

    private static func key(_ name: String, _ family: Family) -> String {
        family == .category ? String(decoding: FoldedText(name).bytes, as: UTF8.self) : name
    }
}
