import BevakaCore

extension FeedEntry {
    /// `{item: "//article", title: ".//h2"}`, or the same of an API.
    static func flow(of layout: SourceLayout) -> (key: String, value: String) {
        switch layout {
        case .page(let page): ("page", flow(of: page))
        case .json(let json): ("json", flow(of: json))
        }
    }

    private static func flow(of page: PageLayout) -> String {
        flow([
            ("item", page.item), ("title", page.title), ("link", page.link), ("date", page.date),
            ("summary", page.summary),
        ])
    }

    private static func flow(of json: JSONLayout) -> String {
        let parts = flow([
            ("items", json.items?.text), ("title", json.title.text), ("link", json.link?.text),
            ("date", json.date?.text), ("summary", json.summary?.text), ("id", json.id?.text),
            ("tags", json.tags?.text), ("method", json.body.map { _ in "POST" }),
        ])
        guard let body = json.body else { return parts }
        return "\(parts.dropLast()), body: \(value(of: body))}"
    }

    private static func value(of body: RequestBody) -> String {
        switch body {
        case .json(let text): YAMLScalar.write(text)
        case .form(let parts): flow(parts.map { ($0.name, $0.value) })
        }
    }

    /// Labels of an institution → topics of ours, in the order of the labels.
    static func flow(of categories: [String: [TopicID]]) -> String {
        let pairs = categories.sorted { $0.key < $1.key }.map { label, topics in
            "\(YAMLScalar.write(label)): [\(topics.map(\.rawValue).joined(separator: ", "))]"
        }
        return "{\(pairs.joined(separator: ", "))}"
    }

    /// The limits that are not the usual ones; nil when all are.
    static func flow(of limits: Limits) -> String? {
        let usual = Limits()
        var pairs: [String] = []
        func add<Value: Equatable>(_ key: String, _ path: KeyPath<Limits, Value>, _ write: (Value) -> String) {
            if limits[keyPath: path] != usual[keyPath: path] { pairs.append("\(key): \(write(limits[keyPath: path]))") }
        }
        add("timeout", \.totalTimeout, DurationNotation.write)
        add("connect", \.connectTimeout, DurationNotation.write)
        add("stall", \.lowSpeedTime, DurationNotation.write)
        add("size", \.documentBytes, String.init)
        add("headers", \.headerBytes, String.init)
        add("redirects", \.redirects, String.init)
        add("items", \.items, String.init)
        return pairs.isEmpty ? nil : "{\(pairs.joined(separator: ", "))}"
    }

    static func flow(_ pairs: [(key: String, value: String?)]) -> String {
        let written = pairs.compactMap { pair in pair.value.map { "\(pair.key): \(YAMLScalar.write($0))" } }
        return "{\(written.joined(separator: ", "))}"
    }
}
