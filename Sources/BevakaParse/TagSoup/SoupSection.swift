/// Comments and CDATA sections of a damaged document.
enum SoupSection {
    /// The position behind the comment or CDATA section that begins at `start`; nil when none begins there.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        if let text = cdata(bytes, at: start) { return text.next }
        guard starts(with: "<!--", bytes, at: start) else { return nil }
        return ByteScan.find("-->", in: bytes, from: start + 4).map { $0 + 3 } ?? start + 4
    }

    /// The text of the CDATA section at `start`, and the position behind it; nil when none begins there.
    ///
    /// A section whose end is missing ends where the next one begins, or at the first end tag that XML could mean.
    static func cdata(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (text: Range<Int>, next: Int)? {
        guard starts(with: "<![CDATA[", bytes, at: start) else { return nil }
        let first = start + 9
        let close = ByteScan.find("]]>", in: bytes, from: first)
        let other = ByteScan.find("<![CDATA[", in: bytes, from: first, to: close)
        if let close, other == nil { return (first..<close, close + 3) }
        let limit = other ?? bytes.count
        let end = fieldEnd(bytes, from: first, to: limit) ?? limit
        return (first..<end, end)
    }

    /// The first end tag of an element that HTML does not have.
    private static func fieldEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
        var index = start
        while let position = ByteScan.find("</", in: bytes, from: index, to: limit) {
            var last = position + 2
            while last < limit, SoupTag.isName(bytes[last]) { last += 1 }
            let name = String(decoding: bytes[position + 2..<last], as: UTF8.self).lowercased()
            if !name.isEmpty, SoupNames.isFeedOnly(name) { return position }
            index = position + 2
        }
        return nil
    }

    static func starts(with text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[start + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
