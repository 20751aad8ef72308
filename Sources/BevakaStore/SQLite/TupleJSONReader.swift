/// Reads what ``TupleJSON`` wrote. A text that it did not write ends the reading where it stops making sense: such a column
/// has been edited by hand, and the rest of the item is worth more than an error.
struct TupleJSONReader {
    private let bytes: [UInt8]
    private var position = 0

    static func rows(_ text: String?) -> [[TupleJSON.Value]] {
        guard let text else { return [] }
        var reader = TupleJSONReader(bytes: Array(text.utf8))
        return reader.rows()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func rows() -> [[TupleJSON.Value]] {
        var rows: [[TupleJSON.Value]] = []
        guard skip("[") else { return rows }
        while skip("[") {
            var row: [TupleJSON.Value] = []
            while let value = value() {
                row.append(value)
                guard skip(",") else { break }
            }
            guard skip("]") else { return rows }
            rows.append(row)
            guard skip(",") else { break }
        }
        return rows
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() -> TupleJSON.Value? {
        if skip("\"") { return string().map(TupleJSON.Value.string) }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ","), bytes[position] != UInt8(ascii: "]") {
            position += 1
        }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        if word == "null" { return .null }
        return Int(word).map(TupleJSON.Value.integer)
    }

    private mutating func string() -> String? {
        var out: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                out.append(byte)
                continue
            }
            guard position < bytes.count else { return nil }
            let escaped = bytes[position]
            position += 1
            guard escaped == UInt8(ascii: "u") else {
                out.append(escaped)
                continue
            }
            guard position + 4 <= bytes.count else { return nil }
            // Only controls are written in this way.
            let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
            guard let code = UInt8(digits, radix: 16) else { return nil }
            position += 4
            out.append(code)
        }
        return nil
    }
}
