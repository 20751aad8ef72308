import BevakaCore
import Testing

@testable import BevakaParse

struct TextDecoderTests {
    private func decode(_ bytes: [UInt8], _ contentType: String? = nil) throws(FeedProblem) -> DecodedText {
        try TextDecoder.decode(bytes, contentType: contentType, maximumBytes: 1 << 20)
    }

    private func text(_ decoded: DecodedText) -> String {
        String(decoding: decoded.bytes, as: UTF8.self)
    }

    /// ASCII text with single bytes put in for `{E9}`.
    private func bytes(_ pattern: String) -> [UInt8] {
        var result: [UInt8] = []
        var rest = Array(pattern.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x7B, rest.count > 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(value)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    // MARK: - Marks and wide encodings

    @Test func `a UTF-8 mark is dropped, however often it stands there`() throws {
        let decoded = try decode(bytes("{EF}{BB}{BF}{EF}{BB}{BF}<rss>é</rss>"), "text/xml; charset=iso-8859-1")
        #expect(decoded == DecodedText(bytes: Array("<rss>é</rss>".utf8), encoding: "utf-8"))
    }

    @Test(arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"], [true, false])
    func `UTF-16 and UTF-32 are read with and without a mark`(_ name: String, _ marked: Bool) throws {
        let source = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss>åäö Ж 😀</rss>"
        var bytes: [UInt8] = []
        func put(_ value: UInt32, _ size: Int) {
            let parts = (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
            bytes += name.hasSuffix("le") ? parts : parts.reversed()
        }
        let size = name.hasPrefix("utf-16") ? 2 : 4
        if marked { put(0xFEFF, size) }
        for scalar in source.unicodeScalars {
            if size == 4 {
                put(scalar.value, 4)
            } else {
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { put(UInt32(unit), 2) }
            }
        }
        let decoded = try decode(bytes, "text/xml; charset=iso-8859-1")
        #expect(text(decoded) == source)
        #expect(decoded.encoding == name)
        #expect(decoded.repairs.isEmpty)
    }

    @Test func `a lone surrogate becomes a replacement character`() throws {
        let decoded = try decode([0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0x00, 0xD8, 0x62, 0, 0x3C, 0])
        #expect(text(decoded) == "<a>\u{FFFD}b<")
        #expect(decoded.repairs == ["Bytes that mean nothing in utf-16le (1) became U+FFFD."])
    }

    @Test func `a UTF-16 mark before plain bytes is a mistake`() throws {
        let decoded = try decode([0xFF, 0xFE] + Array("<rss>x</rss>".utf8))
        #expect(text(decoded) == "<rss>x</rss>")
        #expect(decoded.repairs.count == 1)
    }

    @Test func `UTF-16 declared in plain bytes is not believed`() throws {
        let source = "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss>é</rss>"
        #expect(text(try decode(Array(source.utf8), "text/xml; charset=utf-16")) == source)
    }

    @Test func `an EBCDIC document is read by the code page it names`() throws {
        // <?xml version="1.0" encoding="cp500"?><a>Ø</a> in code page 500.
        let head: [UInt8] = [
            0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7F, 0xF1,
        ]
        let middle: [UInt8] = [
            0x4B, 0xF0, 0x7F, 0x40, 0x85, 0x95, 0x83, 0x96, 0x84, 0x89, 0x95, 0x87, 0x7E, 0x7F, 0x83,
        ]
        let tail: [UInt8] = [0x97, 0xF5, 0xF0, 0xF0, 0x7F, 0x6F, 0x6E, 0x4C, 0x81, 0x6E, 0x80, 0x4C, 0x61, 0x81, 0x6E]
        let decoded = try decode(head + middle + tail)
        #expect(text(decoded) == "<?xml version=\"1.0\" encoding=\"cp500\"?><a>Ø</a>")
        #expect(decoded.encoding == "cp500")
    }

    // MARK: - What is declared and what is there

    @Test func `valid UTF-8 wins over every declaration`() throws {
        let source = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss>åäö</rss>"
        let decoded = try decode(Array(source.utf8), "text/xml; charset=iso-8859-1")
        #expect(text(decoded) == source)
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.repairs == ["The document declares windows-1251, but is UTF-8."])
    }

    @Test(arguments: [
        ("iso-8859-1", "caf{E9} {93}x{94} {80}", "café “x” €", "windows-1252"),
        ("latin1", "caf{E9}", "café", "iso-8859-1"),
        ("US-ASCII", "caf{E9}", "café", "windows-1252"),
        ("windows-1251", "{CF}{F0}{E8}{E2}{E5}{F2}", "Привет", "windows-1251"),
        ("cp-1251", "{CF}{F0}{E8}{E2}{E5}{F2}", "Привет", "windows-1251"),
        ("koi8-r", "{F0}{D2}{C9}{D7}{C5}{D4}", "Привет", "koi8-r"),
        ("ISO_8859-2:1987", "{B1}{E6}{EA}", "ąćę", "iso-8859-2"),
        ("windows-1250", "{9C}{BF}{9F}", "śżź", "windows-1250"),
        ("ISO-8859-7", "{C1}{E8}{DE}{ED}{E1}", "Αθήνα", "iso-8859-7"),
        ("iso-8859-15", "{A4}", "€", "iso-8859-15"),
        ("iso-8859-9", "{FD}{FE}", "ış", "iso-8859-9"),
        ("windows-1257", "{E0}{F0}{FE}", "ąšž", "windows-1257"),
        ("macintosh", "{8A}", "ä", "macintosh"),
        ("cp_is", "{80}", "Ç", "ibm861"),
        ("x-sjis", "{93}{FA}{96}{7B}", "日本", "shift_jis"),
        ("gb2312", "{D6}{D0}{CE}{C4}", "中文", "gb18030"),
        ("big5", "{A4}{A4}{A4}{E5}", "中文", "big5"),
        ("ks_c_5601-1987", "{C7}{D1}{B1}{DB}", "한글", "euc-kr"),
        ("EUC-JP", "{C6}{FC}{CB}{DC}", "日本", "euc-jp"),
        ("iso-2022-jp", "{1B}$BF|K\\{1B}(B", "日本", "iso-2022-jp"),
        ("viscii", "{80}", "Ạ", "viscii"),
    ])
    func `each encoding is read as declared`(_ label: String, _ bytes: String, _ text: String, _ name: String) throws {
        let declared = try decode(self.bytes("<?xml version='1.0' encoding='\(label)'?><a>\(bytes)</a>"))
        #expect(self.text(declared).contains("<a>\(text)</a>"))
        #expect(declared.encoding == name)
        #expect(declared.repairs.isEmpty)
        let sent = try decode(self.bytes("<a>\(bytes)</a>"), "text/xml; charset=\"\(label)\"")
        #expect(self.text(sent) == "<a>\(text)</a>")
        #expect(sent.encoding == name)
    }

    @Test func `a declaration behind blank lines still counts`() throws {
        let decoded = try decode(bytes("\n\n<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>{CF}{F0}{E8}</a>"))
        #expect(text(decoded).hasSuffix("<a>При</a>"))
    }

    @Test func `HTTP wins over the document, but for its usual default`() throws {
        let document = bytes("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>{E9}{F0}{E8}</a>")
        #expect(text(try decode(document, "text/xml; charset=koi8-r")).hasSuffix("<a>ИПХ</a>"))
        #expect(text(try decode(document, "text/xml; charset=iso-8859-1")).hasSuffix("<a>йри</a>"))
        #expect(text(try decode(document, "text/xml")).hasSuffix("<a>йри</a>"))
    }

    @Test func `a name nobody knows is passed over and said`() throws {
        let decoded = try decode(bytes("<?xml version=\"1.0\" encoding=\"bogus\"?><a>caf{E9}</a>"))
        #expect(text(decoded).hasSuffix("<a>café</a>"))
        #expect(decoded.encoding == "windows-1252")
        #expect(decoded.repairs.first == "The encoding bogus is not known.")
    }

    @Test func `nothing declared and not UTF-8 means Windows-1252`() throws {
        let decoded = try decode(bytes("<a>caf{E9} {96} na{EF}ve</a>"))
        #expect(text(decoded) == "<a>café – naïve</a>")
        #expect(decoded.encoding == "windows-1252")
    }

    // MARK: - Single bad bytes

    @Test func `a bad byte is read by itself and nothing else changes`() throws {
        let decoded = try decode(bytes("<?xml version='1.0' encoding='utf-8'?><a>åäöéü caf{E9} åäö {80}</a>"))
        #expect(text(decoded).hasSuffix("<a>åäöéü café åäö €</a>"))
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.repairs == ["Bytes that are not UTF-8 (2) were read as windows-1252."])
    }

    @Test func `a bad byte in a document with a mark is read by itself`() throws {
        let decoded = try decode(bytes("{EF}{BB}{BF}<a>Espa{F1}a</a>"))
        #expect(text(decoded) == "<a>España</a>")
        #expect(decoded.encoding == "utf-8")
    }

    @Test func `two encodings in one file are both read right`() throws {
        let decoded = try decode(bytes("<a>Región Øresund é ü</a><a>Regi{F3}n {D8}resund</a>"))
        #expect(text(decoded) == "<a>Región Øresund é ü</a><a>Región Øresund</a>")
    }

    @Test func `stray UTF-8 in a Latin-1 document does not make it UTF-8`() throws {
        let decoded = try decode(bytes("<a>{AB}CAF{C9}{BB} {E9}t{E9} {E0}</a>"), "text/xml; charset=iso-8859-1")
        #expect(text(decoded) == "<a>«CAFÉ» été à</a>")
    }

    @Test func `broken UTF-8 never passes`() throws {
        for bad in ["{C0}{80}", "{E0}{80}{80}", "{F5}{80}{80}{80}", "{F4}{90}{80}{80}", "{ED}{A0}{80}", "{FE}", "{C3}"]
        {
            let decoded = try decode(bytes("<a>åäöåäö\(bad)</a>"))
            #expect(String(validating: decoded.bytes, as: UTF8.self) != nil, "\(bad)")
            #expect(decoded.repairs.count == 1, "\(bad)")
        }
    }

    @Test func `a surrogate pair in two halves of UTF-8 is one character`() throws {
        #expect(text(try decode(bytes("<a>åäöå {ED}{A0}{BD}{ED}{B8}{80}</a>"))) == "<a>åäöå 😀</a>")
    }

    @Test func `C1 controls are the Windows-1252 characters they stand for`() throws {
        let decoded = try decode(Array("<a>don\u{92}t \u{85}</a>".utf8))
        #expect(text(decoded) == "<a>don’t …</a>")
        #expect(decoded.repairs.count == 1)
    }

    // MARK: - ASCII

    @Test(
        arguments: [
            (nil, "", "utf-8"), ("application/xml", "", "utf-8"), ("text/xml", "", "us-ascii"),
            ("text/xml; charset=utf-8", "", "utf-8"), ("text/xml;charset='iso-8859-1'", "", "iso-8859-1"),
            ("text/xml; charset:iso-8859-1", "", "us-ascii"), ("text/xml;", "", "us-ascii"),
            ("application/atom+xml", "iso-8859-1", "iso-8859-1"), (nil, "iso-8859-1", "iso-8859-1"),
            ("application/atom+xml; charset=us-ascii", "iso-8859-1", "us-ascii"), (nil, "bogus", "utf-8"),
        ] as [(String?, String, String)])
    func `pure ASCII keeps the name it was given`(_ contentType: String?, _ label: String, _ name: String) throws {
        let source = "<?xml version=\"1.0\" encoding=\"\(label)\"?><a>x</a>"
        let decoded = try decode(Array(source.utf8), contentType)
        #expect(text(decoded) == source)
        #expect(decoded.encoding == name)
    }

    @Test func `valid UTF-8 is given back without a copy`() throws {
        let bytes = Array("<a>\(String(repeating: "räksmörgås ", count: 100))</a>".utf8)
        let decoded = try decode(bytes)
        bytes.withUnsafeBufferPointer { before in
            decoded.bytes.withUnsafeBufferPointer { #expect($0.baseAddress == before.baseAddress) }
        }
    }

    @Test func `the end of ASCII is found wherever it falls in a block`() throws {
        for length in 0..<80 {
            let source = String(repeating: "a", count: length) + "é" + String(repeating: "b", count: 79 - length)
            #expect(text(try decode(Array(source.utf8))) == source)
            let latin = Array(String(repeating: "a", count: length).utf8) + [0xE9] + Array("bb".utf8)
            #expect(text(try decode(latin)) == String(repeating: "a", count: length) + "ébb")
        }
    }

    @Test func `an empty document is empty text`() throws {
        #expect(try decode([]) == DecodedText(bytes: [], encoding: "utf-8"))
    }

    @Test func `too large a document is refused`() {
        let problem = #expect(throws: FeedProblem.self) {
            try TextDecoder.decode(Array(repeating: 0x20, count: 101), contentType: nil, maximumBytes: 100)
        }
        #expect(problem?.kind == .too_large)
    }

    @Test(arguments: [
        ("<rss><language>pl</language>{8C}rodki", "windows-1250", "Środki"),
        ("<rss><language>pl-PL</language>{A6}rodki", "iso-8859-2", "Środki"),
        ("<feed xml:lang='bg'>{CD}{EE}{E2}{E8}{ED}{E8}", "windows-1251", "Новини"),
        ("<dc:language>el</dc:language>{CD}{DD}{E1}", "windows-1253", "Νέα"),
        ("<language>sv</language>{F6}ar", "windows-1252", "öar"),
        ("<language>{F6}</language>", "windows-1252", "ö"),
        ("<rss>{CD}{EE}{E2}", "windows-1252", "Íîâ"),
    ])
    func `a document without a true declaration is read by its language`(
        _ pattern: String, _ encoding: String, _ expected: String
    ) throws {
        let decoded = try decode(bytes(pattern))
        #expect(decoded.encoding == encoding)
        #expect(text(decoded).contains(expected))
    }

    @Test func `a document that was encoded twice is decoded twice`() throws {
        let once = "<rss>Skärgårdens ”bästa” öar</rss>"
        let twice = String(String.UnicodeScalarView(once.utf8.map { Unicode.Scalar($0) }))
        let decoded = try decode(Array(twice.utf8))
        #expect(text(decoded) == once)
        #expect(decoded.repairs.count == 1)
    }

    @Test(arguments: ["Skärgårdens Ã¥ och Ã¤", "Ã¥", "é — à", "ÃÃÃ", "Ð½Ð¾Ð²Ðнов"])
    func `what only looks a little like it stays`(_ text: String) throws {
        #expect(self.text(try decode(Array(text.utf8))) == text)
    }
}
