import CXML2

/// The element tree of a web page by libxml2's HTML parser, for sources that are read off a page by XPath.
///
/// It never loads anything: no network, no DTD; what it cannot read it repairs. What it gives out are copies: no C pointer
/// leaves it, and the tree is freed with it. Markup taken from it is not safe to show before ``HTMLSanitizer`` has read it.
package struct HTMLTreeParser: ~Copyable {
    private let document: htmlDocPtr

    /// - Parameter html: UTF-8.
    /// - Returns: nil when there is no element in it, or it is larger than libxml2 counts.
    package init?(_ html: [UInt8]) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
        // libxml2 drops the rest of a text at a NUL.
        let bytes = html.contains(0) ? html.filter { $0 != 0 } : html
        let parsed = bytes.withUnsafeBytes { raw -> htmlDocPtr? in
            guard let size = Int32(exactly: raw.count), size > 0 else { return nil }
            let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            return htmlReadMemory(start, size, nil, "UTF-8", Int32(bitPattern: UInt32(options)))
        }
        guard let parsed else { return nil }
        document = parsed
    }

    deinit { xmlFreeDoc(document) }

    /// For each element that `path` selects, in document order, what the paths of `fields` select inside it.
    ///
    /// - Parameters:
    ///   - path: XPath 1.0 from the document, such as `//article`.
    ///   - fields: a name and an XPath relative to the element, such as `.//h2` or `.//a/@href`. Of an element the value is its
    ///     text, of an attribute its value, of an expression its result as a string.
    ///   - limit: the most elements given back.
    /// - Returns: nil when an expression is no XPath; a field that selects nothing is left out.
    package func select(_ path: String, fields: [String: String], limit: Int) -> [[String: String]]? {
        guard let context = XPathContext(document), let nodes = context.nodes(path, limit: limit) else { return nil }
        var rows: [[String: String]] = []
        for node in nodes {
            var row: [String: String] = [:]
            for (name, expression) in fields {
                switch context.value(expression, at: node) {
                case .invalid: return nil
                case .none: continue
                case .text(let text): row[name] = text
                }
            }
            rows.append(row)
        }
        return rows
    }
}

/// One evaluation context of libxml2's XPath, bounded in steps.
private struct XPathContext: ~Copyable {
    enum Value {
        case invalid, none
        case text(String)
    }

    private let context: xmlXPathContextPtr

    init?(_ document: htmlDocPtr) {
        guard let context = xmlXPathNewContext(document) else { return nil }
        context.pointee.opLimit = 10_000_000
        xmlXPathContextSetCache(context, 1, -1, 0)
        self.context = context
    }

    deinit { xmlXPathFreeContext(context) }

    /// The nodes that `path` selects; nil when it is no XPath or selects no nodes by its kind.
    func nodes(_ path: String, limit: Int) -> [xmlNodePtr]? {
        context.pointee.node = nil
        guard let result = xmlXPathEvalExpression(path, context) else { return nil }
        defer { xmlXPathFreeObject(result) }
        guard result.pointee.type == XPATH_NODESET else { return nil }
        guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
        return (0..<min(Int(set.pointee.nodeNr), limit)).compactMap { table[$0] }
    }

    /// What `path` means at `node`, the first node of several.
    func value(_ path: String, at node: xmlNodePtr) -> Value {
        xmlXPathSetContextNode(node, context)
        guard let result = xmlXPathEvalExpression(path, context) else { return .invalid }
        defer { xmlXPathFreeObject(result) }
        if result.pointee.type == XPATH_NODESET, (result.pointee.nodesetval?.pointee.nodeNr ?? 0) == 0 { return .none }
        guard let text = xmlXPathCastToString(result) else { return .none }
        defer { bevaka_xml_free(text) }
        return .text(String(cString: text))
    }
}
