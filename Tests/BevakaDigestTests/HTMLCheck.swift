/// A small checker for the HTML that this room writes: it knows elements, attributes and how they nest.
struct HTMLCheck {
    private(set) var problems: [String] = []
    private(set) var ids: Set<String> = []
    private(set) var anchors: Set<String> = []
    private(set) var headings: [Int] = []
    private(set) var elements: [String: Int] = [:]
    private var open: [String] = []

    private static let void: Set = ["meta", "link", "br", "hr", "img", "input"]

    init(_ html: String) {
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            if rest[..<start].contains(">"), open.last != "style" { problems.append("a bare > in text") }
            guard let end = Self.tagEnd(rest[start...]) else {
                problems.append("a tag without end")
                return
            }
            read(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
        }
        if !open.isEmpty { problems.append("left open: \(open)") }
        problems += anchors.subtracting(ids).map { "no element has the id \($0)" }
        for (before, after) in zip(headings, headings.dropFirst()) where after > before + 1 {
            problems.append("h\(after) follows h\(before)")
        }
    }

    private static func tagEnd(_ text: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index] == ">", !isQuoted { return index }
        }
        return nil
    }

    private mutating func read(_ tag: Substring) {
        if tag.hasPrefix("!") { return }
        if tag.hasPrefix("/") {
            let name = String(tag.dropFirst())
            if open.popLast() != name { problems.append("</\(name)> closes another element") }
            return
        }
        let name = String(tag.prefix { $0 != " " })
        elements[name, default: 0] += 1
        if name.count == 2, name.first == "h", let level = Int(name.dropFirst()) { headings.append(level) }
        if !Self.void.contains(name) { open.append(name) }
        for (key, value) in Self.attributes(tag.dropFirst(name.count)) {
            if key.hasPrefix("on") { problems.append("an event handler: \(key)") }
            if key == "id", !ids.insert(value).inserted { problems.append("the id \(value) twice") }
            if key == "href", value.hasPrefix("#") { anchors.insert(String(value.dropFirst())) }
            if key == "aria-labelledby" { anchors.formUnion(value.split(separator: " ").map(String.init)) }
            if key == "src" { problems.append("something loaded: \(value)") }
        }
    }

    private static func attributes(_ text: Substring) -> [(String, String)] {
        var found: [(String, String)] = []
        var rest = text
        while let equals = rest.firstRange(of: "=\""), let end = rest[equals.upperBound...].firstIndex(of: "\"") {
            let key = rest[..<equals.lowerBound].split(separator: " ").last.map(String.init) ?? ""
            found.append((key, String(rest[equals.upperBound..<end])))
            rest = rest[rest.index(after: end)...]
        }
        return found
    }
}
