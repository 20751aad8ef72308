import BevakaCore

/// By which an edit is noticed: a hash of what a reader would see change. White space does not count, nor do dates, markup,
/// pictures and tracking parameters of the link.
enum ContentHash {
    static func of(_ item: AnnotatedItem) -> Int64 {
        var hash = StableHash()
        append(item.item.title, to: &hash)
        append(item.item.contentText ?? item.item.summary, to: &hash)
        append(item.fingerprint.link ?? item.item.url, to: &hash)
        return Int64(bitPattern: hash.value)
    }

    /// The words with single spaces between them, and an end that no text contains.
    private static func append(_ text: String?, to hash: inout StableHash) {
        if var text {
            text.withUTF8 { bytes in
                var pendingSpace = false
                var hasWord = false
                var index = 0
                while index < bytes.count {
                    let byte = bytes[index]
                    // U+00A0, the no-break space, is C2 A0.
                    let noBreak = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
                    index += noBreak ? 2 : 1
                    if byte <= 0x20 || noBreak {
                        pendingSpace = hasWord
                        continue
                    }
                    if pendingSpace { hash.append(byte: 0x20) }
                    hash.append(byte: byte)
                    pendingSpace = false
                    hasWord = true
                }
            }
        }
        hash.append(byte: 0xFF)
    }
}
