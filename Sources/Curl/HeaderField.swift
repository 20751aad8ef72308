/// One field of a request's header (RFC 9110 §5).
package struct HeaderField: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// `Name: value` as a C string; nil for a value that could smuggle a second line or that HTTP cannot carry.
    ///
    /// Values that came from a server (an ETag) hold one byte a scalar, see ``ResponseHeaders``; they go back the same way.
    var line: [CChar]? {
        var line: [CChar] = []
        line.reserveCapacity(name.utf8.count + value.utf8.count + 3)
        for byte in name.utf8 { line.append(CChar(bitPattern: byte)) }
        line += [CChar(UInt8(ascii: ":")), CChar(UInt8(ascii: " "))]
        if value.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
            for byte in value.utf8 { line.append(CChar(bitPattern: byte)) }
        } else {
            for scalar in value.unicodeScalars {
                guard scalar.value <= 0xFF, scalar.value >= 0x20 || scalar == "\t", scalar.value != 0x7F else {
                    return nil
                }
                line.append(CChar(bitPattern: UInt8(scalar.value)))
            }
        }
        line.append(0)
        return line
    }
}
