/// An element's meaning and the vocabulary it comes from.
struct ElementName: Equatable {
    var element: Element
    var namespace: Namespace
    /// Whether the document wrote it with a prefix: `atom:link` in RSS is a guest, in `<atom:feed>` it is at home.
    var isPrefixed = false

    /// Whether it is one of Atom's elements as RSS takes them in: `atom:link`. Without a prefix it is RSS in a wrong namespace.
    var isGuest: Bool { namespace == .atom && isPrefixed }

    static let unknown = ElementName(element: .unknown, namespace: .unknown)

    /// The meaning of the element `local` in the namespace `uri`, written with `prefix`. All are C strings.
    init(local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) {
        let namespace = Self.namespace(prefix: prefix, uri: uri)
        let name = ASCIIBytes.lowercased(local)
        self.init(
            element: Vocabulary.element(name, in: namespace), namespace: namespace, isPrefixed: prefix != nil)
    }

    init(element: Element, namespace: Namespace, isPrefixed: Bool = false) {
        self.element = element
        self.namespace = namespace
        self.isPrefixed = isPrefixed
    }

    private static func namespace(prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) -> Namespace {
        if let uri, let known = Namespace(uri: uri) {
            return known
        }
        if let prefix {
            return Namespace(prefix: prefix) ?? .unknown
        }
        return .core
    }
}
