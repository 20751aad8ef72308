/// An address that may stand in a link: http or https and nothing else, so that no feed can put a script behind a title.
struct WebLink: Hashable, Sendable {
    /// The address with everything percent-encoded that could end it early in HTML, Markdown or plain text.
    let text: String

    init?(_ address: String?) {
        guard let address, Self.isWeb(address) else { return nil }
        if address.utf8.allSatisfy(Self.isPlain) {
            text = address
            return
        }
        var encoded = ""
        for byte in address.utf8 {
            if Self.isPlain(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        text = encoded
    }

    private static func isWeb(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return (start.hasPrefix("https://") && address.utf8.count > 8)
            || (start.hasPrefix("http://") && address.utf8.count > 7)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
            UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            false
        default: true
        }
    }
}
