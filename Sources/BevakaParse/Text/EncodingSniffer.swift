/// What a document's first bytes give away of its encoding.
enum EncodingSniffer {
    /// The encoding of a byte order mark and the mark's length.
    static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> (charset: Charset, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            // A file put together from several that each had their mark begins with more than one.
            var length = 3
            while bytes.dropFirst(length).starts(with: [0xEF, 0xBB, 0xBF]) { length += 3 }
            return (.utf8, length)
        }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (utf32(bigEndian: true), 4) }
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return (utf32(bigEndian: false), 4) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bigEndian: true), 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bigEndian: false), 2) }
        return nil
    }

    /// UTF-16 or UTF-32 without a mark: markup puts a zero into every other byte, or into three of four (XML 1.0 §F.1).
    static func wide(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset? {
        let sample = min(bytes.count & ~3, 256)
        guard sample >= 4 else { return nil }
        var zeros = [0, 0, 0, 0]
        for index in 0..<sample where bytes[index] == 0 { zeros[index & 3] += 1 }
        let quarter = sample / 4
        let many = zeros.map { $0 * 4 >= quarter * 3 }
        let few = zeros.map { $0 * 8 <= quarter }
        if many[0], many[1], few[3] { return utf32(bigEndian: true) }
        if many[3], many[2], few[0] { return utf32(bigEndian: false) }
        // Half of the characters being ASCII is enough: the rest may be Greek or Cyrillic.
        let half = zeros.map { $0 * 5 >= quarter * 2 }
        if half[0], half[2], few[1], few[3] { return utf16(bigEndian: true) }
        if half[1], half[3], few[0], few[2] { return utf16(bigEndian: false) }
        return nil
    }

    /// The `encoding` of an EBCDIC document, which begins with the bytes of `<?xm`; its name is read as code page 37,
    /// in which the letters of all of them agree.
    static func ebcdic(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Charset? {
        guard bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) else { return nil }
        let start = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes.prefix(200)))
        let fallback = Charset(name: "ibm037", codec: .multiByte("IBM037"))
        guard let (text, _) = IconvConverter.convert(start, from: "IBM037", limit: 1_000) else { return nil }
        let declared = text.withUnsafeBufferPointer { declaredEncoding($0) }.flatMap(Charset.named)
        guard let declared, case .multiByte = declared.codec else { return fallback }
        return declared
    }

    /// The `encoding` that an XML declaration names. It is looked for behind blank lines and other junk as well.
    static func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let horizon = min(bytes.count, 4_096)
        guard let start = ByteScan.find("<?xml", in: bytes, from: 0, to: horizon) else { return nil }
        let end = ByteScan.find(0x3E, in: bytes, from: start, to: min(bytes.count, start + 400)) ?? start
        guard var position = ByteScan.find("encoding", in: bytes, from: start, to: end) else { return nil }
        position += 8
        while position < end, bytes[position].isXMLSpace || bytes[position] == 0x3D { position += 1 }
        if position < end, bytes[position] == 0x22 || bytes[position] == 0x27 { position += 1 }
        let name = bytes[position..<end].prefix { $0.isASCIIAlphanumeric || "-_.:()+".utf8.contains($0) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    /// The charset parameter of a Content-Type (RFC 9110 §8.3), with whatever quotes and spaces are around it.
    static func charset(ofContentType contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].filter({ $0 != " " }).lowercased() == "charset" else { continue }
            let value = parts[1].filter { !"\"' \t".contains($0) }
            if !value.isEmpty { return value }
        }
        return nil
    }

    private static func utf16(bigEndian: Bool) -> Charset {
        Charset(name: bigEndian ? "utf-16be" : "utf-16le", codec: .utf16(bigEndian: bigEndian))
    }

    private static func utf32(bigEndian: Bool) -> Charset {
        Charset(name: bigEndian ? "utf-32be" : "utf-32le", codec: .utf32(bigEndian: bigEndian))
    }
}
