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
    func withLine<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        var (name, value) = (name, value)
        return withUnsafeTemporaryAllocation(byteCount: name.utf8.count + value.utf8.count + 3, alignment: 1) { line in
            name.withUTF8 { line.copyBytes(from: $0) }
            var end = name.utf8.count
            line[end] = UInt8(ascii: ":")
            line[end + 1] = UInt8(ascii: " ")
            end += 2
            let rest = UnsafeMutableRawBufferPointer(rebasing: line[end...])
            guard let count = value.withUTF8({ Self.write($0, to: rest) }) ?? Self.write(value, to: rest) else {
                return body(nil)
            }
            line[end + count] = 0
            return body(line.baseAddress?.assumingMemoryBound(to: CChar.self))
        }
    }

    /// Plain ASCII, as nearly all values are; nil for another. Tells the number of bytes.
    private static func write(_ value: UnsafeBufferPointer<UInt8>, to line: UnsafeMutableRawBufferPointer) -> Int? {
        guard value.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return nil }
        line.copyBytes(from: value)
        return value.count
    }

    /// One byte a scalar.
    private static func write(_ value: String, to line: UnsafeMutableRawBufferPointer) -> Int? {
        var count = 0
        for scalar in value.unicodeScalars {
            guard scalar.value <= 0xFF, scalar.value >= 0x20 || scalar == "\t", scalar.value != 0x7F else { return nil }
            line[count] = UInt8(scalar.value)
            count += 1
        }
        return count
    }
}
