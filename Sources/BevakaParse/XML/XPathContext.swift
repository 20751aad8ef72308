import CXML2

/// One evaluation context of libxml2's XPath 1.0, bounded in steps over all its evaluations. It says nothing on standard error.
struct XPathContext: ~Copyable {
    enum Value {
        case invalid, none
        case text(String)
    }

    /// Steps of all evaluations together: a path over every node of a page of 5,000 elements takes some 10,000 of them, and
    /// this many take about a second.
    private static let mostSteps: UInt = 10_000_000
    private let context: xmlXPathContextPtr

    /// - Parameter document: nil to look at expressions only.
    init?(_ document: htmlDocPtr?) {
        guard let context = xmlXPathNewContext(document) else { return nil }
        context.pointee.opLimit = Self.mostSteps
        context.pointee.error = { _, _ in }
        xmlXPathContextSetCache(context, 1, -1, 0)
        self.context = context
    }

    deinit { xmlXPathFreeContext(context) }

    /// What is wrong with an expression, as the end of a sentence; nil when it is XPath 1.0.
    func problem(in expression: String) -> String? {
        xmlResetError(&context.pointee.lastError)
        guard let compiled = xmlXPathCtxtCompile(context, expression) else {
            let offset = Int(context.pointee.lastError.int1)
            let rest = String(decoding: expression.utf8.dropFirst(offset).prefix(40), as: UTF8.self)
            return rest.isEmpty ? "it ends too early" : "it cannot be read from \"\(rest)\" on"
        }
        xmlXPathFreeCompExpr(compiled)
        return nil
    }

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
    ///
    /// - Parameter asMarkup: whether an element is given as HTML instead of its text.
    func value(_ path: String, at node: xmlNodePtr, asMarkup: Bool = false) -> Value {
        xmlXPathSetContextNode(node, context)
        guard let result = xmlXPathEvalExpression(path, context) else { return .invalid }
        defer { xmlXPathFreeObject(result) }
        if result.pointee.type == XPATH_NODESET {
            guard let set = result.pointee.nodesetval, set.pointee.nodeNr > 0, let first = set.pointee.nodeTab?[0]
            else {
                return .none
            }
            if asMarkup, first.pointee.type == XML_ELEMENT_NODE { return Self.markup(of: first) }
        }
        guard let text = xmlXPathCastToString(result) else { return .none }
        defer { bevaka_xml_free(text) }
        return .text(String(cString: text))
    }

    /// The element with its tags, in UTF-8.
    private static func markup(of node: xmlNodePtr) -> Value {
        guard let buffer = xmlBufferCreate() else { return .none }
        defer { xmlBufferFree(buffer) }
        guard htmlNodeDump(buffer, node.pointee.doc, node) >= 0, let content = xmlBufferContent(buffer) else {
            return .none
        }
        return .text(String(cString: content))
    }
}
