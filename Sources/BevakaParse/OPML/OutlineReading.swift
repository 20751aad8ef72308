/// What has been read of an OPML document so far, told of its elements one by one.
struct OutlineReading {
    /// More than any list has; what follows is left out.
    private static let mostOutlines = 20_000
    private static let mostHeadings = 32

    private(set) var document = OPMLDocument()
    /// The name of the first element, in lower case.
    private(set) var root: String?
    /// For each open outline its heading; nil for one that is no heading of its own.
    private var headings: [String?] = []
    private var isInHead = false
    private var titleText: String?

    /// - Parameters:
    ///   - name: local and in lower case.
    ///   - attributes: those without a prefix by their names in lower case.
    ///   - own: those of bevaka's namespace.
    mutating func start(_ name: String, attributes: [String: String], own: [OPMLDocument.Attribute]) {
        if root == nil { root = name }
        switch name {
        case "head": isInHead = true
        case "title" where isInHead: titleText = ""
        case "outline": outline(attributes, own)
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "head": isInHead = false
        case "title":
            if let text = titleText.map(PlainLine.collapsed), !text.isEmpty { document.title = text }
            titleText = nil
        case "outline": _ = headings.popLast()
        default: break
        }
    }

    mutating func text(_ text: String) {
        titleText? += text
    }

    private mutating func outline(_ attributes: [String: String], _ own: [OPMLDocument.Attribute]) {
        let title = [attributes["title"], attributes["text"]].lazy.compactMap { $0.map(PlainLine.collapsed) }
            .first { !$0.isEmpty }
        guard let url = attributes["xmlurl"].map(PlainLine.collapsed), !url.isEmpty else {
            headings.append(headings.count < Self.mostHeadings ? title : nil)
            return
        }
        headings.append(nil)
        guard document.outlines.count < Self.mostOutlines else { return }
        document.outlines.append(
            OPMLDocument.Outline(
                url: url, title: title, type: attributes["type"], groups: headings.compactMap { $0 }, own: own))
    }
}
