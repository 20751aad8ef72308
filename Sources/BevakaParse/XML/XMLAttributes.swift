/// The attributes of one start tag, as libxml2's SAX2 interface hands them over: five pointers each (local name, prefix,
/// namespace, begin and end of the value). They are valid during the callback only; what is kept is copied.
struct XMLAttributes {
    typealias Pointer = UnsafePointer<UInt8>

    let base: UnsafePointer<Pointer?>?
    let count: Int
    /// libxml2 leaves `&#38;` for an ampersand in a value when it substitutes no entities.
    let hasEscapedAmpersands: Bool

    /// The trimmed value of the attribute `name` (lower case; any prefix but xml: counts as none), nil when there is none
    /// or it is blank.
    func value(_ name: StaticString) -> String? {
        guard let bytes = raw(name) else { return nil }
        let trimmed = ASCIIBytes.trimmed(bytes)
        return trimmed.isEmpty ? nil : text(trimmed)
    }

    func contains(_ name: StaticString) -> Bool {
        raw(name) != nil
    }

    /// The value of `xml:NAME`, untrimmed.
    func xmlValue(_ name: StaticString) -> String? {
        for index in 0..<count where isXML(index) && ASCIIBytes.equals(local(index), name) {
            return text(bytes(index))
        }
        return nil
    }

    /// Whether there is any attribute of the xml: namespace (xml:base, xml:lang).
    var hasXMLNames: Bool {
        for index in 0..<count where isXML(index) {
            return true
        }
        return false
    }

    /// Name (with its prefix), value pairs in the order of the document.
    func forEach(_ body: (_ prefix: Pointer?, _ local: Pointer, _ value: UnsafeBufferPointer<UInt8>) -> Void) {
        for index in 0..<count {
            body(pointer(index, 1), local(index), bytes(index))
        }
    }

    private func raw(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        for index in 0..<count where ASCIIBytes.equals(local(index), name) && !isXML(index) {
            return bytes(index)
        }
        return nil
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard hasEscapedAmpersands, bytes.contains(UInt8(ascii: "&")) else {
            return ValidText.string(bytes)
        }
        let reference = "&#38;" as StaticString
        return String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var length = 0
            var index = 0
            while index < bytes.count {
                buffer[length] = bytes[index]
                length += 1
                let rest = UnsafeBufferPointer(rebasing: bytes[index...])
                index += ASCIIBytes.hasPrefix(rest, reference) ? reference.utf8CodeUnitCount : 1
            }
            return length
        }
    }

    private func isXML(_ index: Int) -> Bool {
        guard let prefix = pointer(index, 1) else { return false }
        return prefix[0] == UInt8(ascii: "x") && prefix[1] == UInt8(ascii: "m") && prefix[2] == UInt8(ascii: "l")
            && prefix[3] == 0
    }

    private func pointer(_ index: Int, _ part: Int) -> Pointer? {
        base?[index &* 5 &+ part]
    }

    private func local(_ index: Int) -> Pointer {
        pointer(index, 0) ?? Self.nothing
    }

    private func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let start = pointer(index, 3), let end = pointer(index, 4) else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    private static var nothing: Pointer { ("" as StaticString).utf8Start }
}
