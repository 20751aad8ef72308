import BevakaCore
import CXML2

/// libxml2's SAX2 push parser over a ``FeedBuilder``: one document, fed in chunks of clean UTF-8.
///
/// Nothing outside the document is ever read: no DTD, entity, stylesheet or network access, and no entity is
/// substituted. The state that the callbacks work on has one owner, this value, and dies with it.
struct XMLPushParser: ~Copyable {
    /// Bytes handed to libxml2 at once: larger blocks gain nothing, and it moves what it has not yet read at each.
    static let block = 32 << 10
    /// A tag, comment or declaration longer than this is no feed's; libxml2 would take quadratic time over its attributes.
    private static let maximumPending = 256 << 10

    private let context: xmlParserCtxtPtr
    private let state: UnsafeMutablePointer<SAXState>

    /// Nil when there is no memory for a parser.
    init?(_ builder: consuming FeedBuilder) {
        Self.start
        var handler = SAXState.handler()
        state = .allocate(capacity: 1)
        state.initialize(to: SAXState(builder))
        guard let context = xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
            state.deinitialize(count: 1)
            state.deallocate()
            return nil
        }
        self.context = context
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_COMPACT.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    }

    deinit {
        // libxml2 makes a document of its own for entity declarations, whatever the handlers, and leaves it to the caller.
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        xmlFreeParserCtxt(context)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Whether the document turned out to need the careful reading; more bytes are of no use then.
    var isStopped: Bool { state.pointee.report.needsRepair }

    /// The next bytes of the document.
    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        var offset = 0
        while offset < bytes.count, !isStopped {
            let length = min(Self.block, bytes.count - offset)
            (start + offset).withMemoryRebound(to: CChar.self, capacity: length) { chunk in
                _ = xmlParseChunk(context, chunk, Int32(length), 0)
            }
            offset += length
            if let input = context.pointee.input, input.pointee.end - input.pointee.cur > Self.maximumPending {
                state.pointee.report.needsRepair = true
            }
        }
    }

    /// The end of the document: what was read, and what libxml2 thought of it.
    consuming func finish() -> (feed: Feed?, report: SAXReport, facts: DocumentFacts) {
        if !isStopped {
            xmlParseChunk(context, nil, 0, 1)
        }
        // After its first fatal error libxml2 passes over every reference, even `&amp;`, without another word.
        if context.pointee.wellFormed == 0 { state.pointee.report.needsRepair = true }
        let report = state.pointee.report
        let facts = state.pointee.builder.facts
        return (state.pointee.takeBuilder().finish(), report, facts)
    }

    /// libxml2's tables are set up once for all threads.
    private static let start: Void = xmlInitParser()
}
