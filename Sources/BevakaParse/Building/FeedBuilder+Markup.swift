/// Elements inside a text field: XHTML as Atom carries it, or HTML that nobody escaped. They are written out again, to be
/// read by the HTML parser.
extension FeedBuilder {
    mutating func openMarkup(
        _ name: ElementName, local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, attributes: XMLAttributes
    ) {
        let isWrapper = field.kind == .xhtml && markupDepth == 0 && ASCIIBytes.equals(local, "div")
        if field.kind == .plain || field.kind == .undeclared {
            field.kind = .html
        }
        markupDepth += 1
        var scope = scope
        if attributes.hasXMLNames {
            scope = openScope(attributes)
            if isWrapper { frames[frames.count - 1].scope = scope }
        }
        guard !isWrapper else {
            // RFC 4287 §3.1.1.3: the division around XHTML is not part of the text.
            frames.append(Frame(name: .wrapper, kind: .markup, place: place, scope: scope, start: arena.count))
            return
        }
        arena.append(UInt8(ascii: "<"))
        let start = arena.count
        if let prefix, name.namespace != .xhtml {
            append(prefix)
            arena.append(UInt8(ascii: ":"))
        }
        append(local)
        attributes.forEach { prefix, local, value in
            arena.append(UInt8(ascii: " "))
            if let prefix {
                append(prefix)
                arena.append(UInt8(ascii: ":"))
            }
            append(local)
            arena.append("=\"")
            appendEscaped(value, inAttribute: true, ampersandsAreEscaped: attributes.hasEscapedAmpersands)
            arena.append(UInt8(ascii: "\""))
        }
        arena.append(UInt8(ascii: ">"))
        frames.append(Frame(name: name, kind: .markup, place: place, scope: scope, start: start))
    }

    mutating func closeMarkup(_ frame: Frame) {
        markupDepth -= 1
        guard frame.name != .wrapper else { return }
        var end = frame.start
        while end < arena.count, arena.base[end] != UInt8(ascii: ">"), arena.base[end] != UInt8(ascii: " ") {
            end += 1
        }
        let span = TextSpan(start: frame.start, count: end - frame.start)
        guard !HTMLVoid.contains(arena.slice(span)) else { return }
        arena.append("</")
        for offset in frame.start..<end {
            arena.append(arena.base[offset])
        }
        arena.append(UInt8(ascii: ">"))
    }

    mutating func appendEscaped(
        _ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false, ampersandsAreEscaped: Bool = false
    ) {
        guard let base = bytes.baseAddress else { return }
        var start = 0
        while true {
            let index = Self.nextEscaped(bytes, from: start)
            arena.append(base + start, count: index - start)
            guard index < bytes.count else { return }
            start = index + 1
            switch bytes[index] {
            case UInt8(ascii: "<"): arena.append("&lt;")
            case UInt8(ascii: ">"): arena.append("&gt;")
            case UInt8(ascii: "&") where !ampersandsAreEscaped: arena.append("&amp;")
            case UInt8(ascii: "\"") where inAttribute: arena.append("&quot;")
            case let other: arena.append(other)
            }
        }
    }

    private static func nextEscaped(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        ByteSearch.first(
            in: bytes, start..<bytes.count,
            marks: {
                ByteSearch.mark($0, equalTo: UInt8(ascii: "<")) | ByteSearch.mark($0, equalTo: UInt8(ascii: ">"))
                    | ByteSearch.mark($0, equalTo: UInt8(ascii: "&")) | ByteSearch.mark($0, equalTo: UInt8(ascii: "\""))
            },
            isWanted: {
                let byte = bytes[$0]
                return byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
                    || byte == UInt8(ascii: "\"")
            })
    }

    private mutating func append(_ string: UnsafePointer<UInt8>) {
        arena.append(string, count: ASCIIBytes.length(string))
    }
}

extension ElementName {
    /// The division that Atom puts around XHTML.
    static let wrapper = ElementName(element: .unknown, namespace: .xhtml, isPrefixed: true)
}
