/// The attributes of a ``SoupTag`` in the shape in which libxml2 hands them over (see ``XMLAttributes``), their references resolved.
struct SoupAttributes {
    private struct Value {
        var local: UnsafePointer<UInt8>
        var prefix: UnsafePointer<UInt8>?
        var range: Range<Int>
    }

    private var values: [Value] = []
    /// All values one after the other.
    private var text: [UInt8] = []

    init(_ tag: SoupTag, _ bytes: UnsafeBufferPointer<UInt8>, _ names: inout SoupInterner) {
        for attribute in tag.attributes {
            let name = bytes[attribute.name]
            guard !name.starts(with: "xmlns".utf8) else { continue }
            let start = text.count
            append(bytes, attribute.value)
            var local = name
            var prefix: UnsafePointer<UInt8>?
            if let colon = name.firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.endIndex {
                local = name[(colon + 1)...]
                prefix = names.intern(name[..<colon])
            }
            values.append(Value(local: names.intern(local), prefix: prefix, range: start..<text.count))
        }
    }

    /// The view is valid during `body` only.
    func withAttributes(_ body: (XMLAttributes) -> Void) {
        text.withUnsafeBufferPointer { text in
            var pointers: [UnsafePointer<UInt8>?] = []
            pointers.reserveCapacity(values.count * 5)
            for value in values {
                let base = text.baseAddress ?? value.local
                pointers += [
                    value.local, value.prefix, nil, base + value.range.lowerBound, base + value.range.upperBound,
                ]
            }
            pointers.withUnsafeBufferPointer { pointers in
                body(XMLAttributes(base: pointers.baseAddress, count: values.count, hasEscapedAmpersands: false))
            }
        }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"),
                let (scalar, next) = SoupReference.read(bytes, at: index, to: range.upperBound)
            {
                text.append(contentsOf: String(scalar).utf8)
                index = next
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
    }
}
