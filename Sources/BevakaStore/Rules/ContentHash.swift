import BevakaCore

/// By which an edit is noticed: a hash of what a reader would see change. White space does not count, nor do dates, markup,
/// pictures and tracking parameters of the link.
///
/// It is stored, so it is the same on every machine; eight bytes are mixed at a time, because it reads every word of every
/// item of every fetch.
struct ContentHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var block: UInt64 = 0
    private var filled: UInt64 = 0

    static func of(_ item: AnnotatedItem) -> Int64 {
        var hash = ContentHash()
        hash.append(item.item.title)
        hash.append(item.item.contentText ?? item.item.summary)
        hash.append(item.fingerprint.link ?? item.item.url)
        hash.mix()
        return Int64(bitPattern: hash.state ^ (hash.state >> 29))
    }

    /// The words with single spaces between them, and an end that no text contains.
    private mutating func append(_ text: String?) {
        if var text { text.withUTF8 { append(words: $0) } }
        append(0xFF)
    }

    private mutating func append(words bytes: UnsafeBufferPointer<UInt8>) {
        var pendingSpace = false
        var hasWord = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // U+00A0, the no-break space, is C2 A0.
            let isNoBreak = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
            index &+= isNoBreak ? 2 : 1
            if byte <= 0x20 || isNoBreak {
                pendingSpace = hasWord
                continue
            }
            if pendingSpace { append(0x20) }
            append(byte)
            pendingSpace = false
            hasWord = true
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        block |= UInt64(byte) &<< (filled &* 8)
        filled &+= 1
        if filled == 8 { mix() }
    }

    @inline(__always)
    private mutating func mix() {
        state = (state ^ block) &* 0xFF51_AFD7_ED55_8CCD
        state ^= state &>> 32
        block = 0
        filled = 0
    }
}
