/// One tag of a document that is no well-formed XML, as far as it can be made out.
struct SoupTag {
    /// An attribute: where its name and its value (without quotation marks) stand.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// More attributes than these are passed over: no element of a feed has as many.
    private static let maximumAttributes = 64

    var name: Range<Int>
    var isEnd: Bool
    /// `<br/>`
    var isEmpty = false
    var attributes: [Attribute] = []
    /// The position behind the tag.
    var end: Int

    /// The tag at `start`, where a `<` stands; nil when it is only a character, or cut off by the end of the document.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var index = start + 1
        guard index < bytes.count else { return nil }
        isEnd = bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        guard index < bytes.count, Self.startsName(bytes[index]) else { return nil }
        let first = index
        while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
        name = first..<index
        end = index
        guard readRest(bytes, from: index) else { return nil }
    }

    /// Reads attributes up to `>`. A `<` ends the tag too: its `>` is missing. False at the end of the document.
    private mutating func readRest(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                end = index + 1
                return true
            case UInt8(ascii: "<"):
                end = index
                return true
            case UInt8(ascii: "/"):
                isEmpty = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
                index += 1
            case let byte where Self.startsName(byte): index = readAttribute(bytes, from: index)
            default: index += 1
            }
        }
        return false
    }

    private mutating func readAttribute(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
        let name = start..<index
        var next = index
        while next < bytes.count, bytes[next].isXMLSpace { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else {
            add(Attribute(name: name, value: index..<index))
            return index
        }
        next += 1
        while next < bytes.count, bytes[next].isXMLSpace { next += 1 }
        guard next < bytes.count else { return next }
        let quote = bytes[next]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let close = Self.closingQuote(quote, bytes, from: next + 1)
        {
            add(Attribute(name: name, value: next + 1..<close))
            return close + 1
        }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { next += 1 }
        let first = next
        while next < bytes.count, !bytes[next].isXMLSpace, bytes[next] != UInt8(ascii: ">"),
            bytes[next] != UInt8(ascii: "<")
        {
            next += 1
        }
        var last = next
        if last > first, bytes[last - 1] == UInt8(ascii: "/"), next < bytes.count, bytes[next] == UInt8(ascii: ">") {
            isEmpty = true
            last -= 1
        }
        add(Attribute(name: name, value: first..<last))
        return next
    }

    /// The other quotation mark; nil when a `<` comes first, so that a lost mark does not swallow the next elements.
    private static func closingQuote(_ quote: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == quote { return index }
            index += 1
        }
        return nil
    }

    private mutating func add(_ attribute: Attribute) {
        if attributes.count < Self.maximumAttributes { attributes.append(attribute) }
    }

    static func startsName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    static func isName(_ byte: UInt8) -> Bool {
        startsName(byte) || byte.isASCIIDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }
}
