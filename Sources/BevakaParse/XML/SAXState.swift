import CXML2

/// What libxml2's callbacks work on: the builder and the report of errors. It lies behind the parser's context pointer.
struct SAXState: ~Copyable {
    var builder: FeedBuilder
    var report = SAXReport()
    private var names = ElementNameCache()

    init(_ builder: consuming FeedBuilder) {
        self.builder = builder
    }

    /// Takes the builder out, leaving an idle one.
    mutating func takeBuilder() -> FeedBuilder {
        var taken = FeedBuilder(context: builder.context)
        swap(&builder, &taken)
        return taken
    }

    private mutating func start(
        local: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?,
        attributes: XMLAttributes
    ) {
        let name = names.name(local: local, prefix: prefix, uri: uri)
        builder.startElement(name, local: local, prefix: prefix, uri: uri, attributes: attributes)
        // libxml2 takes quadratic time over the namespaces of a document that only ever goes deeper.
        if builder.overflow > 0 { report.needsRepair = true }
    }

    /// The handler for ``XMLPushParser``. Callbacks that would load or declare anything are left out.
    static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            guard let context, let local else { return }
            let view = attributes.map { UnsafePointer($0) }
            context.assumingMemoryBound(to: SAXState.self).pointee.start(
                local: local, prefix: prefix, uri: uri,
                attributes: XMLAttributes(base: view, count: Int(count), hasEscapedAmpersands: true))
        }
        handler.endElementNs = { context, _, _, _ in
            context?.assumingMemoryBound(to: SAXState.self).pointee.builder.endElement()
        }
        let characters: charactersSAXFunc = { context, text, count in
            guard let context, let text else { return }
            context.assumingMemoryBound(to: SAXState.self).pointee.builder.characters(text, count: Int(count))
        }
        handler.characters = characters
        handler.cdataBlock = characters
        handler.ignorableWhitespace = characters
        // An entity of the document's own: the clean-up expands it, within bounds.
        handler.reference = { context, _ in
            context?.assumingMemoryBound(to: SAXState.self).pointee.report.needsRepair = true
        }
        handler.entityDecl = { context, _, _, _, _, _ in
            context?.assumingMemoryBound(to: SAXState.self).pointee.report.needsRepair = true
        }
        handler.serror = { context, error in
            guard let context, let error else { return }
            context.assumingMemoryBound(to: SAXState.self).pointee.report.add(error.pointee)
        }
        return handler
    }
}
