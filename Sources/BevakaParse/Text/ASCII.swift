/// What a byte is among the ASCII characters.
extension UInt8 {
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }

    /// XML's white space: space, tab, line feed, carriage return.
    @inline(__always) var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    /// The letter in lower case or the digit itself; nil for anything else.
    var asciiAlphanumericLowercased: UInt8? {
        isASCIILetter ? self | 0x20 : isASCIIDigit ? self : nil
    }

    /// The byte with an ASCII capital made small.
    @inline(__always) var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
