internal import Glibc

/// The header fields of one response (RFC 9110 §5), kept as the bytes that came.
///
/// Values are read as Latin-1, one scalar a byte: an ETag may hold any byte, and goes back to the letter.
package struct ResponseHeaders: Hashable, Sendable {
    /// Whole lines with their line ends, the last and empty one too, without the status line.
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// False when the connection ended before the empty line that ends a header.
    package var isWhole: Bool {
        bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) || bytes.suffix(2).elementsEqual("\n\n".utf8)
            || bytes.elementsEqual("\r\n".utf8) || bytes.elementsEqual("\n".utf8)
    }

    /// The first field of that name (any case) that is not empty, without surrounding white space.
    package func first(_ name: StaticString) -> String? {
        var found: String?
        forEach(name) { value in
            if found == nil, !value.isEmpty { found = value }
        }
        return found
    }

    /// All fields of that name joined by commas, as RFC 9110 §5.3 lets a recipient do; empty when there is none.
    package func joined(_ name: StaticString) -> String {
        var values: [String] = []
        forEach(name) { values.append($0) }
        return values.joined(separator: ", ")
    }

    /// True when a field of that name is there, also an empty one.
    package func contains(_ name: StaticString) -> Bool {
        var found = false
        forEach(name) { _ in found = true }
        return found
    }

    private func forEach(_ name: StaticString, _ body: (String) -> Void) {
        name.withUTF8Buffer { wanted in
            bytes.withUnsafeBufferPointer { bytes in
                guard let base = bytes.baseAddress else { return }
                var start = 0
                while start < bytes.count {
                    let mark = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
                    let end = mark.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
                    if Self.isField(wanted, bytes, from: start, to: end) {
                        body(Self.value(bytes, from: start + wanted.count + 1, to: end))
                    }
                    start = end + 1
                }
            }
        }
    }

    private static func isField(
        _ wanted: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Bool {
        guard end - start > wanted.count, bytes[start + wanted.count] == UInt8(ascii: ":") else { return false }
        for index in 0..<wanted.count where lowercased(bytes[start + index]) != lowercased(wanted[index]) {
            return false
        }
        return true
    }

    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> String {
        var (start, end) = (start, end)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        let value = bytes[start..<end]
        if value.allSatisfy({ $0 < 0x80 }) { return String(decoding: value, as: UTF8.self) }
        var text = ""
        text.unicodeScalars.append(contentsOf: value.map { Unicode.Scalar($0) })
        return text
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
