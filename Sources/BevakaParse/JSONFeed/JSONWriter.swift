/// Writes JSON (RFC 8259) into bytes: members in the order given, slashes and everything beyond ASCII as they are.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func object(_ members: (inout JSONWriter) -> Void) {
        enclosed(by: "{", "}", members)
    }

    mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
        name(key)
        object(members)
    }

    /// An array; nothing at all when there are no elements and `keepsEmpty` is false.
    mutating func array<Element>(
        _ key: StaticString, _ elements: [Element], keepsEmpty: Bool = false,
        _ write: (inout JSONWriter, Element) -> Void
    ) {
        guard keepsEmpty || !elements.isEmpty else { return }
        name(key)
        enclosed(by: "[", "]") { writer in
            for element in elements { write(&writer, element) }
        }
    }

    mutating func member(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        name(key)
        string(text)
    }

    mutating func member(_ key: StaticString, _ number: Int?) {
        guard let number else { return }
        name(key)
        self.number(number)
    }

    mutating func number(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    mutating func member(_ key: StaticString, _ truth: Bool) {
        name(key)
        separate()
        bytes.append(contentsOf: truth ? "true".utf8 : "false".utf8)
    }

    mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else {
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            start = index + 1
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            default:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
                bytes.append(contentsOf: digits.utf8)
            }
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(contentsOf: "\":".utf8)
        needsComma = false
    }

    private mutating func enclosed(by open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open.utf8Start[0])
        needsComma = false
        body(&self)
        bytes.append(close.utf8Start[0])
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
