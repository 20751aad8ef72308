/// The address of a page without its language: `/en/news/ferry` and `/sv/news/ferry`, `ferry_EN.html` and `ferry_SV.html`,
/// `?lang=en` and `?lang=sv`, `en.harbour.example` and `sv.harbour.example` are one page.
struct ParallelPage {
    /// Nil where the address names no language, or nothing beside it.
    private(set) var page: String?
    /// `harbour.example#48213`, from a path with a number of four digits or more.
    private(set) var number: String?

    private static let languages: Set<String> = [
        "en", "sv", "da", "de", "fr", "fi", "et", "lv", "lt", "pl", "no", "nb", "nl", "it", "es", "eng", "swe", "se",
        "fra", "deu",
        "fin", "est", "lav", "dan", "english", "svenska", "deutsch", "francais", "suomi", "eesti", "latviski", "dansk",
        "en-gb",
        "en-us", "sv-se", "fi-fi", "de-de", "fr-fr", "da-dk", "et-ee", "lv-lv", "dk", "ee", "gb", "uk",
    ]
    private static let parameters: Set<String> = ["lang", "language", "locale", "lng", "l", "sprak", "setlang", "hl"]

    /// - Parameters:
    ///   - link: canonical: host, path and query.
    ///   - publisher: of the page.
    init(_ link: String, publisher: String?) {
        let path = link.prefix { $0 != "?" }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map { $0.lowercased() }
        var found = false
        var host = parts.removeFirst()
        if let label = host.split(separator: ".").first.map(String.init), Self.languages.contains(label),
            host.split(separator: ".").count > 2
        {
            host.removeFirst(label.count + 1)
            found = true
        }
        parts = parts.compactMap { part in
            if Self.languages.contains(part) {
                found = true
                return nil
            }
            guard let plain = Self.withoutEnding(part) else { return part }
            found = true
            return plain
        }
        let query = link[path.endIndex...].dropFirst().split(separator: "&").filter { pair in
            let isLanguage = Self.parameters.contains(pair.prefix { $0 != "=" }.lowercased())
            if isLanguage { found = true }
            return !isLanguage
        }
        if !parts.isEmpty || !query.isEmpty, found {
            page = ([host] + parts).joined(separator: "/") + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        }
        if let publisher { number = Self.longNumber(parts, query).map { "\(publisher)#\($0)" } }
    }

    /// `ferry_en.html` → `ferry.html`, `ferry.en` → `ferry`.
    private static func withoutEnding(_ part: String) -> String? {
        let dot = part.lastIndex(of: ".")
        let ending = dot.map { String(part[$0...].dropFirst()) }
        if let dot, let ending, languages.contains(ending) { return String(part[..<dot]) }
        let isFile = ending.map { $0.utf8.count <= 5 } ?? false
        let stem = isFile ? part[..<(dot ?? part.endIndex)] : part[...]
        guard let joint = stem.lastIndex(where: { "_-.".contains($0) }),
            languages.contains(String(stem[joint...].dropFirst())),
            joint > stem.startIndex
        else { return nil }
        return String(stem[..<joint]) + (isFile ? "." + (ending ?? "") : "")
    }

    /// The longest run of digits that is no year and no date.
    private static func longNumber(_ parts: [String], _ query: [Substring]) -> String? {
        let runs = (parts + query.map(String.init)).flatMap { $0.split { !$0.isASCII || !$0.isNumber } }
        let long = runs.filter { run in
            guard (4...12).contains(run.utf8.count), let number = Int(run) else { return false }
            return !(run.utf8.count == 4 && (1990...2060).contains(number))
                && !(run.utf8.count == 8 && (19_900_101...20_601_231).contains(number))
        }
        return long.count == 1 ? long.first.map(String.init) : nil
    }
}
