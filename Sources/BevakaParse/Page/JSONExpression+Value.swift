import BevakaCore

extension JSONExpression {
    /// What the text says in `value`: the path's first value as text, or the template with its values put in; nil when the path
    /// leads to nothing, or none of the template's paths does.
    func text(in value: JSONValue) -> String? {
        var result = ""
        var hasValue = false
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .value(let paths):
                guard let text = Self.values(of: paths, in: value, isWanted: { $0.text != nil }).first?.text else {
                    continue
                }
                result += text
                hasValue = true
            }
        }
        return hasValue ? result : nil
    }

    /// All that the first fitting path leads to; nothing for a template.
    ///
    /// - Parameter isWanted: what counts as a find; null never does.
    func values(in value: JSONValue, isWanted: (JSONValue) -> Bool = { _ in true }) -> [JSONValue] {
        guard isPath, case .value(let paths) = parts.first else { return [] }
        return Self.values(of: paths, in: value, isWanted: isWanted)
    }

    private static func values(
        of paths: [[Step]], in value: JSONValue, isWanted: (JSONValue) -> Bool
    ) -> [JSONValue] {
        for path in paths {
            let found = path.reduce([value]) { values, step in values.flatMap { $0.following(step) } }
                .filter { !$0.isNull && isWanted($0) }
            if !found.isEmpty { return found }
        }
        return []
    }
}

extension JSONValue {
    fileprivate func following(_ step: JSONExpression.Step) -> [JSONValue] {
        switch step {
        case .member(let name): self[name].map { [$0] } ?? []
        case .element(let index): elements.indices.contains(index) ? [elements[index]] : []
        case .every: elements
        }
    }

    var isArray: Bool { if case .array = self { true } else { false } }

    var isNull: Bool { if case .null = self { true } else { false } }
}
