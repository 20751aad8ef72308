import CXML2

/// libxml2's SAX2 parser over an OPML document. Nothing outside the document is read and no entity is substituted.
enum OutlineParser {
    /// - Parameter bytes: clean UTF-8.
    /// - Returns: what was read, up to the first error that libxml2 cannot pass over.
    static func read(_ bytes: [UInt8]) -> OutlineReading {
        let state = UnsafeMutablePointer<OutlineReading>.allocate(capacity: 1)
        state.initialize(to: OutlineReading())
        defer {
            state.deinitialize(count: 1)
            state.deallocate()
        }
        var handler = handler
        guard let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else { return state.pointee }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOERROR.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        bytes.withUnsafeBytes { raw in
            guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            _ = xmlParseChunk(context, start, Int32(raw.count), 1)
        }
        return state.pointee
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, local, _, _, _, _, count, _, attributes in
            guard let context, let local else { return }
            let view = XMLAttributes(
                base: attributes.map { UnsafePointer($0) }, count: Int(count), hasEscapedAmpersands: true)
            let (plain, own) = OutlineParser.split(view)
            context.assumingMemoryBound(to: OutlineReading.self).pointee.start(
                ASCIIBytes.lowercased(local), attributes: plain, own: own)
        }
        handler.endElementNs = { context, local, _, _ in
            guard let context, let local else { return }
            context.assumingMemoryBound(to: OutlineReading.self).pointee.end(ASCIIBytes.lowercased(local))
        }
        let characters: charactersSAXFunc = { context, text, count in
            guard let context, let text else { return }
            let bytes = UnsafeBufferPointer(start: text, count: Int(count))
            context.assumingMemoryBound(to: OutlineReading.self).pointee.text(String(decoding: bytes, as: UTF8.self))
        }
        handler.characters = characters
        handler.cdataBlock = characters
        handler.serror = { _, _ in }
        return handler
    }

    /// Attributes without a prefix by name, and those with the prefix `bevaka`; the first of each name counts.
    private static func split(
        _ attributes: XMLAttributes
    ) -> (plain: [String: String], own: [OPMLDocument.Attribute]) {
        var plain: [String: String] = [:]
        var own: [OPMLDocument.Attribute] = []
        attributes.forEach { prefix, local, value in
            // libxml2 leaves this for an ampersand when it substitutes no entities.
            let value = String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&")
            let name = ASCIIBytes.lowercased(local)
            if let prefix {
                if ASCIIBytes.equals(prefix, "bevaka") { own.append(OPMLDocument.Attribute(name, value)) }
            } else if plain[name] == nil {
                plain[name] = value
            }
        }
        return (plain, own)
    }
}
