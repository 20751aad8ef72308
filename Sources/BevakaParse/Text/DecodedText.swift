/// A document's characters: what is left to do when its bytes have been unpacked and decoded.
package struct DecodedText: Hashable, Sendable {
    /// Valid UTF-8 without a byte order mark.
    package var bytes: [UInt8]
    /// The encoding found, as an IANA name in lower case: `utf-8`, `windows-1252`, `utf-16le`.
    package var encoding: String
    /// One sentence for each kind of repair.
    package var repairs: [String]

    package init(bytes: [UInt8], encoding: String, repairs: [String] = []) {
        self.bytes = bytes
        self.encoding = encoding
        self.repairs = repairs
    }
}
