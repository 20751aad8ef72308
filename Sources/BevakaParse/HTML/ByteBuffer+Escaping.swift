extension ByteSearch {
    /// The next byte that may not be copied into text or an attribute value as it stands: `&`, `<`, `>`, `"`, a control
    /// character (white space among them, which may).
    @inline(__always)
    static func nextSpecial(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        first(
            in: bytes, range,
            marks: { word in
                // `<` and `>` differ in one bit.
                mark(word | 0x0202_0202_0202_0202, equalTo: 0x3e) | mark(word, equalTo: UInt8(ascii: "&"))
                    | mark(word, below: 0x20)
            },
            isWanted: { bytes[$0] < 0x20 || bytes[$0] | 2 == 0x3e || bytes[$0] == UInt8(ascii: "&") })
    }
}

/// Where text is written, and so which references it may hold and what must be escaped.
enum HTMLContext {
    /// Text of a document, with references.
    case text
    /// An attribute's value, with references.
    case attribute
    /// An attribute's value that holds no references: each `&` is one.
    case literalAttribute
}

extension ByteBuffer {
    /// Appends HTML text in its one canonical form: references decoded, then `&`, `<`, `>` (and `"` in attributes) escaped;
    /// control characters left out.
    mutating func appendEscaped(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in context: HTMLContext
    ) {
        var start = range.lowerBound
        var index = start
        while true {
            index =
                context == .text
                ? ByteSearch.nextSpecial(in: bytes, index..<range.upperBound)
                : ByteSearch.nextAttributeSpecial(in: bytes, index..<range.upperBound)
            guard index < range.upperBound else { break }
            let byte = bytes[index]
            if byte.isHTMLSpace, byte != 0x0c {
                index += 1
                continue
            }
            append(bytes, start..<index)
            if byte == UInt8(ascii: "&"), context != .literalAttribute {
                index = appendReference(bytes, index..<range.upperBound, in: context)
            } else {
                appendEscaped(byte, in: context)
                index += 1
            }
            start = index
        }
        append(bytes, start..<range.upperBound)
    }

    /// Appends the character at a `&`, which is `&` itself where no reference stands; returns where reading goes on.
    private mutating func appendReference(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in context: HTMLContext
    ) -> Int {
        guard let reference = HTMLEntities.reference(in: bytes, range) else {
            append("&amp;")
            return range.lowerBound + 1
        }
        for scalar in [reference.first, reference.second].compactMap({ $0 }) {
            if scalar.isASCII {
                appendEscaped(UInt8(truncatingIfNeeded: scalar.value), in: context)
            } else {
                append(scalar)
            }
        }
        return reference.end
    }

    private mutating func appendEscaped(_ byte: UInt8, in context: HTMLContext) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\"") where context != .text: append("&quot;")
        case 0x0c: append(UInt8(ascii: " "))
        case 0..<0x20, 0x7f: if byte.isHTMLSpace { append(byte) }
        default: append(byte)
        }
    }
}

extension ByteSearch {
    @inline(__always)
    fileprivate static func nextAttributeSpecial(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        first(
            in: bytes, range,
            marks: { word in
                mark(word | 0x0202_0202_0202_0202, equalTo: 0x3e) | mark(word | 0x0404_0404_0404_0404, equalTo: 0x26)
                    | mark(word, below: 0x20)
            },
            isWanted: { bytes[$0] < 0x20 || bytes[$0] | 2 == 0x3e || bytes[$0] | 4 == 0x26 })
    }
}
