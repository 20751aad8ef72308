/// The encoding that a document without a true declaration was most likely written in, by the language that it names.
///
/// Windows' code pages are what editors and databases of the nineties and noughties wrote. Without a language, or with a western
/// one, that is Windows-1252.
enum NationalCharset {
    /// Nil where Windows-1252 is as good a guess.
    static func likely(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset? {
        guard let language = language(in: bytes), let codePage = codePages[language] else { return nil }
        // The C1 range holds letters in the code page, and nothing at all in the ISO encoding.
        let usesC1 = bytes.contains { $0 & 0xE0 == 0x80 }
        let name = codePage == 1250 && !usesC1 ? "iso-8859-2" : "windows-\(codePage)"
        return Charset.named(name)
    }

    private static let codePages: [String: Int] = [
        "bg": 1251, "ru": 1251, "uk": 1251, "be": 1251, "mk": 1251, "sr": 1251, "cs": 1250, "hr": 1250, "hu": 1250,
        "pl": 1250, "ro": 1250, "sk": 1250, "sl": 1250, "bs": 1250, "sq": 1250, "el": 1253, "tr": 1254, "et": 1257,
        "lt": 1257, "lv": 1257,
    ]

    /// The two letters of `<language>`, `<dc:language>` or `xml:lang`, near the beginning.
    private static func language(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let horizon = min(bytes.count, 8_192)
        for mark in ["language>", "xml:lang="] as [StaticString] {
            guard var start = ByteScan.find(mark, in: bytes, from: 0, to: horizon) else { continue }
            start += mark.utf8CodeUnitCount
            while start < horizon, !bytes[start].isASCIILetter, bytes[start] != UInt8(ascii: "/") { start += 1 }
            let letters = bytes[start..<horizon].prefix { $0.isASCIILetter }
            if letters.count == 2 { return String(decoding: letters, as: UTF8.self).lowercased() }
        }
        return nil
    }
}
