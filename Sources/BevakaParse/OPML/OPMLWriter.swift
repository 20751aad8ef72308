/// Writes OPML 2.0: one heading a group, one outline a feed.
package enum OPMLWriter {
    package static func text(_ document: OPMLDocument) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<opml version=\"2.0\" xmlns:bevaka=\(quoted(OPMLDocument.namespace))>", "  <head>",
            "    <title>\(escaped(document.title ?? ""))</title>", "  </head>", "  <body>",
        ]
        for group in groups(of: document) {
            let outlines = document.outlines.filter { $0.groups.first == group }
            if let group { lines.append("    <outline text=\(quoted(group)) title=\(quoted(group))>") }
            lines += outlines.map { (group == nil ? "    " : "      ") + line($0) }
            if group != nil { lines.append("    </outline>") }
        }
        return (lines + ["  </body>", "</opml>"]).joined(separator: "\n") + "\n"
    }

    /// Each once, in the order in which they come.
    private static func groups(of document: OPMLDocument) -> [String?] {
        var seen: Set<String?> = []
        return document.outlines.map { $0.groups.first }.filter { seen.insert($0).inserted }
    }

    private static func line(_ outline: OPMLDocument.Outline) -> String {
        let title = outline.title ?? outline.url
        let standard = [
            ("type", outline.type ?? "rss"), ("text", title), ("title", title), ("xmlUrl", outline.url),
        ]
        let attributes = standard + outline.own.map { ("bevaka:\($0.name)", $0.value) }
        return "<outline " + attributes.map { "\($0.0)=\(quoted($0.1))" }.joined(separator: " ") + "/>"
    }

    private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// Everything that would end a value or be changed by a parser (XML 1.0 §3.3.3).
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\r", "\t": result += "&#\(scalar.value);"
            case _ where scalar.value < 0x20: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
