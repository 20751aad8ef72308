/// References such as `&#146;`: XML means a control character by it, the author an apostrophe of Windows-1252. They reach the
/// builder one by one, as two bytes of UTF-8.
enum WindowsControl {
    /// The character meant by the sequence of a control character U+0080–U+009F; nil for any other sequence.
    static func intended(_ first: UInt8, _ second: UInt8) -> StaticString? {
        guard first == 0xC2, second < 0xA0 else { return nil }
        return characters[Int(second & 0x1F)]
    }

    /// Windows-1252 from 0x80 on; U+FFFD for the five that it leaves out.
    private static let characters: [StaticString] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
