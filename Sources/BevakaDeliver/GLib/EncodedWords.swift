internal import Foundation

/// Encoded words (RFC 2047) for a whole field of plain text. GMime encodes word by word and makes one too long of a row of emoji,
/// so text that needs encoding is cut here, between characters.
enum EncodedWords {
    /// 42 bytes become 56 letters; with the frame 68 of the 75 that a word may have (RFC 2047 §2).
    private static let bytesOfAWord = 42
    /// Of a word that is left as it is: longer ones cannot be folded.
    private static let plainWord = 60

    /// The text as words of at most 75 letters; nil for text that can stand as it is.
    static func pieces(of text: String) -> [String]? {
        let words = text.utf8.split(separator: UInt8(ascii: " "))
        if text.utf8.allSatisfy({ $0 < 0x80 }), words.allSatisfy({ $0.count <= plainWord }) { return nil }
        var pieces: [[UInt8]] = [[]]
        for character in text {
            for bytes in chunks(character) {
                if let last = pieces.last, last.count + bytes.count > bytesOfAWord { pieces.append([]) }
                pieces[pieces.count - 1] += bytes
            }
        }
        return pieces.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }
    }

    /// A character is kept whole; one with more joined scalars than fit into a word goes scalar by scalar.
    private static func chunks(_ character: Character) -> [[UInt8]] {
        let bytes = Array(character.utf8)
        return bytes.count <= bytesOfAWord ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
    }
}
