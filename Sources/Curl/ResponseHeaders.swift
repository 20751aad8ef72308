/// The header fields of one response (RFC 9110 §5), kept as the bytes that came.
///
/// Values are read as Latin-1, one scalar a byte: an ETag may hold any byte, and goes back to the letter.
package struct ResponseHeaders: Hashable, Sendable {
    /// Whole lines with their line ends, without the status line.
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
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
            for line in bytes.split(separator: UInt8(ascii: "\n")) where Self.line(line, isNamed: wanted) {
                let value = line.dropFirst(wanted.count + 1).drop(while: Self.isSpace)
                let end = value.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? value.startIndex
                var text = ""
                text.unicodeScalars.append(contentsOf: value[..<end].map { Unicode.Scalar($0) })
                body(text)
            }
        }
    }

    private static func line(_ line: ArraySlice<UInt8>, isNamed wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count > wanted.count, line[line.startIndex + wanted.count] == UInt8(ascii: ":") else { return false }
        return zip(line, wanted).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
