/// An address that may stand in a link: http or https and nothing else, so that no feed can put a script behind a title.
struct WebLink: Hashable, Sendable {
    /// The address with everything percent-encoded that could end it early in HTML, Markdown or plain text.
    let text: String

    init?(_ address: String?) {
        guard let address, let scheme = ["https://", "http://"].first(where: { address.lowercased().hasPrefix($0) }),
            address.utf8.count > scheme.utf8.count
        else { return nil }
        var text = ""
        for byte in address.utf8 {
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
                UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
                UInt8(ascii: "("), UInt8(ascii: ")"), 0x80...:
                text += "%" + Self.hex(byte)
            default:
                text.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        self.text = text
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
