/// A character encoding that a document can be written in.
struct Charset: Hashable, Sendable {
    /// How its bytes are turned into characters.
    enum Codec: Hashable, Sendable {
        case utf8
        case utf16(bigEndian: Bool)
        case utf32(bigEndian: Bool)
        /// One byte a character; the upper half from ``SingleByteTable``, by the C library's name for it.
        case singleByte(String)
        /// Anything else that the C library converts, by its own name for it.
        case multiByte(String)
    }

    /// The IANA name in lower case, as it is reported.
    var name: String
    var codec: Codec

    static let utf8 = Charset(name: "utf-8", codec: .utf8)
    static let windows1252 = Charset(name: "windows-1252", codec: .singleByte("CP1252"))

    /// Encodings that are never met without NUL bytes: a document that can be read as ASCII is not written in one.
    var isWide: Bool {
        switch codec {
        case .utf16, .utf32: true
        case .utf8, .singleByte, .multiByte: false
        }
    }

    /// Seven-bit encodings whose escape sequences look like ASCII.
    var isStateful: Bool {
        guard case .multiByte(let name) = codec else { return false }
        return name.hasPrefix("ISO-2022") || name.hasPrefix("UTF-7") || name.hasPrefix("HZ")
    }
}
