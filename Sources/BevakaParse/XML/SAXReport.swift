import CXML2

/// What libxml2 complained of in one document.
struct SAXReport {
    /// The document must be read again, after the clean-up or by the ``TagSoupReader``: libxml2 lost text or structure.
    var needsRepair = false
    /// Errors that cost nothing, as sentences.
    private(set) var remarks: [String] = []

    mutating func add(_ error: xmlError) {
        guard error.level.rawValue > XML_ERR_WARNING.rawValue else { return }
        guard let remark = Self.harmless[error.code] else {
            needsRepair = true
            return
        }
        if !remarks.contains(remark) { remarks.append(remark) }
    }

    /// Errors after which libxml2 reads on without loss.
    private static let harmless: [Int32: String] = [
        Int32(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue): "A namespace prefix is used without being declared.",
        Int32(XML_NS_ERR_XML_NAMESPACE.rawValue): "A namespace declaration is wrong.",
        Int32(XML_NS_ERR_EMPTY.rawValue): "A namespace declaration is empty.",
        Int32(XML_NS_ERR_QNAME.rawValue): "A name has more than one colon.",
        Int32(XML_NS_ERR_ATTRIBUTE_REDEFINED.rawValue): "An element has the same attribute twice.",
        Int32(XML_WAR_NS_URI.rawValue): "A namespace's name is no address.",
        Int32(XML_WAR_NS_URI_RELATIVE.rawValue): "A namespace's name is no absolute address.",
        Int32(XML_ERR_UNSUPPORTED_ENCODING.rawValue): "The declared encoding has no known name.",
        Int32(XML_ERR_UNKNOWN_ENCODING.rawValue): "The declared encoding has no known name.",
    ]
}
