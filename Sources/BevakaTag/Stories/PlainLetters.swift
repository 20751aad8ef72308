/// Letters without their marks, for names whose spelling differs from language to language: `Rīga` is `Riga`.
enum PlainLetters {
    private static let table: [UInt32: UInt8] = {
        let groups: [(UInt8, String)] = [
            (UInt8(ascii: "a"), "àáâãäåāăąæ"), (UInt8(ascii: "c"), "çćĉċč"), (UInt8(ascii: "d"), "ďđð"),
            (UInt8(ascii: "e"), "èéêëēĕėęě"), (UInt8(ascii: "g"), "ĝğġģ"), (UInt8(ascii: "i"), "ìíîïĩīĭįı"),
            (UInt8(ascii: "k"), "ķ"), (UInt8(ascii: "l"), "ĺļľŀł"), (UInt8(ascii: "n"), "ñńņňŋ"),
            (UInt8(ascii: "o"), "òóôõöøōŏőœ"), (UInt8(ascii: "r"), "ŕŗř"), (UInt8(ascii: "s"), "śŝşšß"),
            (UInt8(ascii: "t"), "ţťŧ"), (UInt8(ascii: "u"), "ùúûüũūŭůűų"), (UInt8(ascii: "y"), "ýÿŷ"),
            (UInt8(ascii: "z"), "źżž"),
        ]
        var table: [UInt32: UInt8] = [:]
        for (plain, letters) in groups {
            for scalar in letters.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()

    /// The first `limit` letters of a folded word; what has no plain form is left out.
    static func beginning(of word: some Sequence<UInt8>, limit: Int) -> String {
        var plain: [UInt8] = []
        var lead: UInt32 = 0
        for byte in word where plain.count < limit {
            if byte < 0x80 {
                plain.append(byte)
            } else if byte & 0xC0 == 0xC0 {
                lead = UInt32(byte) & 0x1F
            } else if let letter = table[lead << 6 | UInt32(byte) & 0x3F] {
                plain.append(letter)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
