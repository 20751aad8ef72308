extension Charset {
    /// The encoding that a label in a document or in a Content-Type means, or nil where nobody knows it.
    ///
    /// The labels are those of the WHATWG Encoding Standard §4.2, and beyond them the names that Python, Java, MySQL and
    /// old Windows tools write. Case, hyphens, underscores and colons do not count: `UTF_8`, `cp-1252`, `ISO_8859-1:1987`.
    static func named(_ label: some StringProtocol) -> Charset? {
        let key = Self.key(label)
        guard !key.isEmpty, key.utf8.count <= 40 else { return nil }
        if let known = byLabel[key] { return known }
        // Whatever else the C library converts: code pages of IBM mainframes, national 7-bit sets.
        let name = String(label.utf8.prefix(40).map { Character(Unicode.Scalar($0)) })
        for candidate in [name.uppercased(), key.uppercased()] where IconvConverter.exists(candidate) {
            return Charset(name: name.lowercased(), codec: .multiByte(candidate))
        }
        return nil
    }

    /// A label's letters and digits in lower case.
    private static func key(_ label: some StringProtocol) -> String {
        String(decoding: label.utf8.compactMap(\.asciiAlphanumericLowercased), as: UTF8.self)
    }

    private static let byLabel: [String: Charset] = {
        var result: [String: Charset] = [:]
        for line in labels.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 3, let codec = codec(kind: words[1], library: String(words[2])) else { continue }
            let charset = Charset(name: String(words[0]), codec: codec)
            for label in words[3...] { result[String(label)] = charset }
        }
        return result
    }()

    private static func codec(kind: Substring, library: String) -> Codec? {
        switch kind {
        case "8": .utf8
        case "16le": .utf16(bigEndian: false)
        case "16be": .utf16(bigEndian: true)
        case "32le": .utf32(bigEndian: false)
        case "32be": .utf32(bigEndian: true)
        case "one": .singleByte(library)
        case "many": .multiByte(library)
        default: nil
        }
    }

    /// Name to report, kind, the C library's name, labels. Latin-1 and ASCII keep their names here; that their bytes are
    /// read as Windows-1252 (Encoding Standard §4.2) shows in the library's name, and so with the other supersets.
    private static let labels = """
        utf-8 8 - utf8 unicode11utf8 unicode20utf8 xunicode20utf8 u8 utf utf8mb4 utf8mb3 utf8sig utf8bom cp65001 csutf8
        utf-16le 16le - utf16le utf16 u16 ucs2 iso10646ucs2 csunicode unicode unicodefeff windows1200 cp1200 ucs2le utf16n
        utf-16be 16be - utf16be unicodefffe cp1201 ucs2be
        utf-32le 32le - utf32le utf32 u32 ucs4 iso10646ucs4 csucs4 cp12000 ucs4le
        utf-32be 32be - utf32be cp12001 ucs4be
        us-ascii one CP1252 ascii usascii us ansix341968 ansix341986 iso646us csascii 646 isoir6 cp367 ibm367
        iso-8859-1 one CP1252 iso88591 latin1 l1 isoir100 iso885911987 csisolatin1 cp819 ibm819 latin 8859 88591
        windows-1252 one CP1252 windows1252 cp1252 xcp1252 win1252 1252 msansi ansi windows latin1windows
        iso-8859-2 one ISO-8859-2 iso88592 latin2 l2 isoir101 iso885921987 csisolatin2 88592
        iso-8859-3 one ISO-8859-3 iso88593 latin3 l3 isoir109 iso885931988 csisolatin3 88593
        iso-8859-4 one ISO-8859-4 iso88594 latin4 l4 isoir110 iso885941988 csisolatin4 88594
        iso-8859-5 one ISO-8859-5 iso88595 cyrillic csisolatincyrillic isoir144 iso885951988 88595
        iso-8859-6 one ISO-8859-6 iso88596 arabic asmo708 ecma114 csiso88596e csiso88596i csisolatinarabic iso88596e
        iso-8859-6 one ISO-8859-6 iso88596i isoir127 iso885961987 88596
        iso-8859-7 one ISO-8859-7 iso88597 greek greek8 ecma118 elot928 csisolatingreek isoir126 iso885971987 suneugreek
        iso-8859-8 one ISO-8859-8 iso88598 hebrew visual csiso88598e csisolatinhebrew iso88598e isoir138 iso885981988
        iso-8859-8-i one ISO-8859-8 csiso88598i iso88598i logical
        iso-8859-9 one CP1254 iso88599 latin5 l5 isoir148 iso885991989 csisolatin5 88599
        windows-1254 one CP1254 windows1254 cp1254 xcp1254 win1254 1254 msturk
        iso-8859-10 one ISO-8859-10 iso885910 latin6 l6 isoir157 csisolatin6 iso8859101992
        iso-8859-11 one CP874 iso885911
        tis-620 one CP874 tis620 tis62025330 thai
        windows-874 one CP874 windows874 dos874 cp874 874
        iso-8859-13 one ISO-8859-13 iso885913 latin7 l7
        iso-8859-14 one ISO-8859-14 iso885914 latin8 l8 isoceltic
        iso-8859-15 one ISO-8859-15 iso885915 latin9 l9 csisolatin9 csiso885915 latin0
        iso-8859-16 one ISO-8859-16 iso885916 latin10 l10
        windows-1250 one CP1250 windows1250 cp1250 xcp1250 win1250 1250 msee
        windows-1251 one CP1251 windows1251 cp1251 xcp1251 win1251 1251 mscyrl
        windows-1253 one CP1253 windows1253 cp1253 xcp1253 win1253 1253 msgreek
        windows-1255 one CP1255 windows1255 cp1255 xcp1255 win1255 1255 mshebr
        windows-1256 one CP1256 windows1256 cp1256 xcp1256 win1256 1256 msarab
        windows-1257 one CP1257 windows1257 cp1257 xcp1257 win1257 1257 winbaltrim
        windows-1258 one CP1258 windows1258 cp1258 xcp1258 win1258 1258
        ibm437 one CP437 437 cp437 ibm437 cspc8codepage437
        ibm775 one CP775 775 cp775 ibm775 cspc775baltic
        ibm850 one CP850 850 cp850 ibm850 cspc850multilingual
        ibm852 one CP852 852 cp852 ibm852 cspcp852
        ibm855 one CP855 855 cp855 ibm855 csibm855
        ibm857 one CP857 857 cp857 ibm857 csibm857
        ibm860 one CP860 860 cp860 ibm860 csibm860
        ibm861 one CP861 861 cp861 ibm861 csibm861 cpis
        ibm862 one CP862 862 cp862 ibm862 cspc862latinhebrew
        ibm863 one CP863 863 cp863 ibm863 csibm863
        ibm865 one CP865 865 cp865 ibm865 csibm865
        ibm866 one CP866 866 cp866 ibm866 csibm866
        koi8-r one KOI8-R koi8r koi koi8 cskoi8r
        koi8-u one KOI8-U koi8u koi8ru
        macintosh one MACINTOSH macintosh mac csmacintosh macroman xmacroman
        x-mac-cyrillic one MAC-CYRILLIC maccyrillic xmaccyrillic xmacukrainian macukraine
        x-mac-ce one MAC-CENTRALEUROPE maccentraleurope maclatin2 macce xmacce
        x-mac-icelandic one MAC-IS maciceland macis xmacicelandic
        gb18030 many GB18030 gb18030 gbk xgbk gb2312 gb231280 chinese csgb2312 csiso58gb231280 isoir58 euccn cp936 936
        hz-gb-2312 many HZ hzgb2312 hzgb hz
        big5 many BIG5-HKSCS big5 big5hkscs cnbig5 csbig5 xxbig5 big5tw cp950 950
        euc-jp many EUC-JP eucjp xeucjp ujis cseucpkdfmtjapanese
        iso-2022-jp many ISO-2022-JP iso2022jp csiso2022jp
        shift_jis many CP932 shiftjis xsjis sjis mskanji csshiftjis windows31j cp932 932
        euc-kr many UHC euckr cseuckr ksc5601 ksc56011987 ksc56011989 csksc56011987 isoir149 korean windows949 cp949 949
        iso-2022-kr many ISO-2022-KR iso2022kr csiso2022kr
        """
}
