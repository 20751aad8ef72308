/// Where a value stands in a JSON document, in the small language of `json:` in feeds.yml.
///
///     metadata.title[0]                   members by name, elements by index
///     topics[].code                       of every element
///     page.content | items                the first path that leads to something
///     https://example.org/calls/{id}      a template: text, with paths in braces
package struct JSONExpression: Hashable, Sendable {
    /// One step of a path.
    package enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
        case every
    }

    /// A piece of a template; an expression without braces is one `value`.
    package enum Part: Hashable, Sendable {
        case text(String)
        /// Paths of which the first that leads to something counts.
        case value([[Step]])
    }

    /// Why a text is no expression, as the end of a sentence.
    package struct Mistake: Error, Hashable, Sendable {
        package let message: String
    }

    /// As it was written.
    package let text: String
    package let parts: [Part]

    package init(_ text: String) throws(Mistake) {
        self.text = text
        parts = text.contains("{") ? try Self.template(text) : [.value(try Self.alternatives(text[...]))]
    }

    /// True when it is paths alone, so that it can lead to an array.
    package var isPath: Bool {
        if case .value = parts.first { parts.count == 1 && !text.contains("{") } else { false }
    }

    private static func template(_ text: String) throws(Mistake) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw Mistake(message: "a brace { that is not closed")
            }
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.value(try alternatives(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }

    private static func alternatives(_ text: Substring) throws(Mistake) -> [[Step]] {
        var paths: [[Step]] = []
        for path in text.split(separator: "|", omittingEmptySubsequences: false) {
            paths.append(try steps(path))
        }
        return paths
    }

    private static func steps(_ path: Substring) throws(Mistake) -> [Step] {
        var steps: [Step] = []
        for piece in trimmed(path).split(separator: ".", omittingEmptySubsequences: false) {
            let name = piece.prefix { $0 != "[" }
            guard !name.isEmpty || (steps.isEmpty && piece.first == "["), !name.contains(where: { "]}".contains($0) })
            else {
                throw Mistake(message: "a path with an empty or unreadable step")
            }
            if !name.isEmpty { steps.append(.member(String(name))) }
            steps += try indices(piece[name.endIndex...])
        }
        return steps
    }

    /// `[0]`, `[]` and several of them.
    private static func indices(_ text: Substring) throws(Mistake) -> [Step] {
        var steps: [Step] = []
        var rest = text
        while !rest.isEmpty {
            guard rest.first == "[", let close = rest.firstIndex(of: "]") else {
                throw Mistake(message: "a bracket [ that is not closed")
            }
            let digits = rest[rest.index(after: rest.startIndex)..<close]
            if digits.isEmpty {
                steps.append(.every)
            } else if let index = Int(digits), index >= 0 {
                steps.append(.element(index))
            } else {
                throw Mistake(message: "[\(digits)], which is no index")
            }
            rest = rest[rest.index(after: close)...]
        }
        return steps
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return start }
        return start[...last]
    }
}
