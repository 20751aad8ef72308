/// One document on its way from bytes to UTF-8; see ``TextDecoder`` for the order of the evidence.
struct DecodingPass {
    let contentType: String?
    /// Converted text may be larger than its bytes, but by no more than four times.
    let limit: Int
    var repairs: [String] = []

    init(contentType: String?, limit: Int) {
        self.contentType = contentType
        self.limit = limit
    }

    /// - Parameter document: the array that `input` points into, given back as it is where nothing has to change.
    mutating func decode(_ document: [UInt8], _ input: UnsafeBufferPointer<UInt8>) -> DecodedText {
        let mark = EncodingSniffer.byteOrderMark(input)
        if let mark, !mark.charset.isWide || believable(input, afterMark: mark.length) {
            let rest = UnsafeBufferPointer(rebasing: input[mark.length...])
            if mark.charset.isWide { return wide(rest, mark.charset) }
            return utf8(Array(rest), rest, check: UTF8Check(rest), marked: true)
        }
        if let mark {
            repairs.append("The byte order mark of \(mark.charset.name) is wrong and was dropped.")
            return eightBit(Array(input[mark.length...]), UnsafeBufferPointer(rebasing: input[mark.length...]))
        }
        if let charset = EncodingSniffer.wide(input) { return wide(input, charset) }
        if let charset = EncodingSniffer.ebcdic(input, limit: limit), let text = convert(input, charset) {
            // Mainframes end their lines with NEL.
            return DecodedText(bytes: Self.withoutNextLine(text.bytes), encoding: charset.name, repairs: repairs)
        }
        return eightBit(document, input)
    }

    /// Whether what follows a UTF-16 or UTF-32 mark can be that: markup always has zero bytes in it.
    private func believable(_ input: UnsafeBufferPointer<UInt8>, afterMark length: Int) -> Bool {
        let sample = input.dropFirst(length).prefix(256)
        return sample.isEmpty || sample.contains(0)
    }

    private mutating func wide(_ input: UnsafeBufferPointer<UInt8>, _ charset: Charset) -> DecodedText {
        guard let (bytes, errors) = convert(input, charset) else {
            return DecodedText(bytes: [], encoding: charset.name)
        }
        note(errors: errors, in: charset)
        return DecodedText(bytes: bytes, encoding: charset.name, repairs: repairs)
    }

    // MARK: - ASCII, UTF-8 and the encodings of one to four bytes a character

    private mutating func eightBit(_ document: [UInt8], _ input: UnsafeBufferPointer<UInt8>) -> DecodedText {
        let check = UTF8Check(input)
        let http = contentType.flatMap(EncodingSniffer.charset(ofContentType:)).flatMap { Charset.named($0) }
        let label = EncodingSniffer.declaredEncoding(input)
        let xml = label.flatMap { Charset.named($0) }
        if let label, xml == nil { repairs.append("The encoding \(label) is not known.") }
        let declared = [http, xml].compactMap { $0 }.filter { !$0.isWide }
        if check.isASCII {
            if let charset = declared.first(where: \.isStateful), let text = convert(input, charset), text.errors == 0 {
                return DecodedText(bytes: text.bytes, encoding: charset.name, repairs: repairs)
            }
            return DecodedText(bytes: document, encoding: nameOfASCII(http: http, xml: xml), repairs: repairs)
        }
        let legacy = Self.byTrust(declared.filter { $0.codec != .utf8 && !$0.isStateful })
        if check.isValid {
            if let xml, xml.codec != .utf8 {
                repairs.append("The document declares \(xml.name), but is UTF-8.")
            }
            return utf8(document, input, check: check, marked: false)
        }
        let survey = UTF8Survey(input)
        let utf8Declared = declared.contains { $0.codec == .utf8 }
        let mostlyUTF8 = survey.multibyte >= survey.invalid && survey.multibyte >= 4
        if !mostlyUTF8, let text = decode(input, firstOf: legacy, utf8Declared: utf8Declared) { return text }
        let likely = legacy.first ?? NationalCharset.likely(input)
        return mixed(input, survey: survey, legacy: likely, utf8Declared: utf8Declared || label == nil)
    }

    /// Servers that add `charset=iso-8859-1` to whatever they send are common; a document that names something rarer
    /// knows better. Otherwise HTTP, the first of the two, wins (RFC 7303 §3).
    private static func byTrust(_ charsets: [Charset]) -> [Charset] {
        guard charsets.count == 2, charsets[0].codec == Charset.windows1252.codec else { return charsets }
        return charsets.reversed()
    }

    /// ASCII is the same in nearly all encodings, so that what was said of it is as good as anything. Text types without
    /// a charset are ASCII by RFC 3023, and here the bytes agree.
    private func nameOfASCII(http: Charset?, xml: Charset?) -> String {
        if let http, !http.isWide, !http.isStateful { return http.name }
        if http == nil, let contentType, contentType.lowercased().hasPrefix("text/") { return "us-ascii" }
        if let xml, !xml.isWide, !xml.isStateful { return xml.name }
        return "utf-8"
    }

    /// Valid UTF-8, or with a mark that says so.
    private mutating func utf8(
        _ document: [UInt8], _ input: UnsafeBufferPointer<UInt8>, check: UTF8Check, marked: Bool
    ) -> DecodedText {
        if !check.isValid {
            return mixed(input, survey: UTF8Survey(input), legacy: nil, utf8Declared: true, marked: marked)
        }
        if let bytes = DoubleEncoding.undone(input) {
            repairs.append("The document was encoded in UTF-8 twice; that was undone.")
            return DecodedText(bytes: bytes, encoding: "utf-8", repairs: repairs)
        }
        guard check.hasControls else { return DecodedText(bytes: document, encoding: "utf-8", repairs: repairs) }
        repairs.append("C1 control characters were read as the Windows-1252 characters they stand for.")
        var repair = UTF8Repair(table: .windows1252)
        repair.repair(input)
        return DecodedText(bytes: repair.output, encoding: "utf-8", repairs: repairs)
    }

    /// The first declared encoding that fits the bytes: at most one in a hundred means nothing in it.
    private mutating func decode(
        _ input: UnsafeBufferPointer<UInt8>, firstOf charsets: [Charset], utf8Declared: Bool
    ) -> DecodedText? {
        for charset in charsets {
            guard let (bytes, errors) = convert(input, charset), errors * 100 <= input.count else { continue }
            if utf8Declared { repairs.append("The document is not UTF-8, as declared, but \(charset.name).") }
            note(errors: errors, in: charset)
            return DecodedText(bytes: bytes, encoding: Self.name(charset, of: input), repairs: repairs)
        }
        return nil
    }

    /// Bytes that are not all UTF-8: those outside of UTF-8 characters are read one by one in the declared encoding, or
    /// in Windows-1252.
    private mutating func mixed(
        _ input: UnsafeBufferPointer<UInt8>, survey: UTF8Survey, legacy: Charset?, utf8Declared: Bool,
        marked: Bool = false
    ) -> DecodedText {
        var charset = Charset.windows1252
        if let legacy, case .singleByte = legacy.codec { charset = legacy }
        guard case .singleByte(let library) = charset.codec else {
            return DecodedText(bytes: [], encoding: "utf-8", repairs: repairs)
        }
        if survey.multibyte > 0 || marked {
            repairs.append("Bytes that are not UTF-8 (\(survey.invalid)) were read as \(charset.name).")
        } else if utf8Declared {
            repairs.append("The document is not UTF-8 and was read as \(charset.name).")
        }
        var repair = UTF8Repair(table: SingleByteTable(library: library) ?? .windows1252)
        repair.repair(input)
        let name = survey.multibyte > 0 || marked ? "utf-8" : Self.name(charset, of: input)
        return DecodedText(bytes: repair.output, encoding: name, repairs: repairs)
    }

    // MARK: - Conversion

    private func convert(
        _ input: UnsafeBufferPointer<UInt8>, _ charset: Charset
    ) -> (bytes: [UInt8], errors: Int)? {
        switch charset.codec {
        case .utf8: (Array(input), 0)
        case .utf16(let bigEndian): WideDecoder.utf16(input, bigEndian: bigEndian)
        case .utf32(let bigEndian): WideDecoder.utf32(input, bigEndian: bigEndian)
        case .singleByte(let library): SingleByteTable(library: library)?.decode(input)
        case .multiByte(let library):
            IconvConverter.convert(UnsafeRawBufferPointer(input), from: library, limit: max(limit, 1 << 10) * 4)
        }
    }

    private mutating func note(errors: Int, in charset: Charset) {
        guard errors > 0 else { return }
        repairs.append("Bytes that mean nothing in \(charset.name) (\(errors)) became U+FFFD.")
    }

    /// Latin-1 keeps its name as long as none of the bytes is used that only Windows-1252 has.
    private static func name(_ charset: Charset, of input: UnsafeBufferPointer<UInt8>) -> String {
        guard charset.codec == Charset.windows1252.codec, charset.name != "windows-1252" else { return charset.name }
        if input.contains(where: { $0 & 0xE0 == 0x80 }) { return "windows-1252" }
        return charset.name == "us-ascii" ? "windows-1252" : charset.name
    }

    /// NEL (U+0085) as the line feed that it stands for.
    private static func withoutNextLine(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == 0x85, result.last == 0xC2 {
                result[result.count - 1] = 0x0A
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
