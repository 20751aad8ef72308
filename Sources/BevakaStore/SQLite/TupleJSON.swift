/// Small tables inside one column: a JSON array of arrays of strings, whole numbers and null, as in
/// `[["järnväg*","järnvägsutbyggnad","title",4,21]]`.
///
/// Written and read by hand, because evidence is on the way of every item, and a general coder would be the dearest step.
enum TupleJSON {
    enum Value: Hashable {
        case string(String)
        case integer(Int)
        case null

        static func optional(_ string: String?) -> Value { string.map(Value.string) ?? .null }
        static func optional(_ integer: Int?) -> Value { integer.map(Value.integer) ?? .null }

        var string: String? { if case .string(let string) = self { string } else { nil } }
        var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
    }

    /// nil for no rows, so that the common case costs nothing.
    static func text<Row>(_ rows: [Row], _ values: (Row) -> [Value]) -> String? {
        guard !rows.isEmpty else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(rows.count * 48)
        for row in rows {
            out.append(out.isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
            out.append(UInt8(ascii: "["))
            for (index, value) in values(row).enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                append(value, to: &out)
            }
            out.append(UInt8(ascii: "]"))
        }
        out.append(UInt8(ascii: "]"))
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ value: Value, to out: inout [UInt8]) {
        switch value {
        case .null: out.append(contentsOf: "null".utf8)
        case .integer(let integer): out.append(contentsOf: String(integer).utf8)
        case .string(let string):
            out.append(UInt8(ascii: "\""))
            for byte in string.utf8 {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                    out.append(UInt8(ascii: "\\"))
                    out.append(byte)
                case 0..<0x20:
                    out.append(contentsOf: byte < 0x10 ? "\\u000".utf8 : "\\u001".utf8)
                    out.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
                default:
                    out.append(byte)
                }
            }
            out.append(UInt8(ascii: "\""))
        }
    }
}
