import Mustache

/// The values that a template sees, by name.
///
/// A value that is absent is `false`, so that a template never takes an outer one of the same name for it. A type of its
/// own, because Mustache asks every value what it can do, and asks a plain dictionary slowly.
struct Fields: MustacheParent, ExpressibleByDictionaryLiteral {
    private(set) var values: [String: Any]

    init(dictionaryLiteral elements: (String, Any)...) {
        values = Dictionary(elements, uniquingKeysWith: { _, last in last })
    }

    func child(named name: String) -> Any? { values[name] }

    /// These values and an optional text: `name` is the text and `hasName` says whether there is one. A section on the
    /// flag costs little; one on the text itself would make the text the innermost thing that names are looked up in.
    func with(_ name: String, _ text: String?) -> Fields {
        var fields = self
        fields.values[name] = text ?? ""
        fields.values["has" + name.prefix(1).uppercased() + name.dropFirst()] = text != nil
        return fields
    }

    /// These values and the others; the others win.
    func merging(_ others: Fields) -> Fields {
        var merged = self
        merged.values.merge(others.values) { _, new in new }
        return merged
    }
}
