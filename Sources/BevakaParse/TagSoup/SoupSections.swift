/// Finds comments and CDATA sections of a damaged document. What was found is remembered, so that a thousand sections without
/// an end cost no more than one.
struct SoupSections {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var closes = NextMark("]]>")
    private var opens = NextMark("<![CDATA[")
    private var commentEnds = NextMark("-->")
    private var fieldEnds = (from: 0, at: -1)

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The position behind the comment or CDATA section that begins at `start`; nil when none begins there.
    mutating func end(at start: Int) -> Int? {
        if let text = cdata(at: start) { return text.next }
        guard Self.starts(with: "<!--", bytes, at: start) else { return nil }
        return commentEnds.find(in: bytes, from: start + 4).map { $0 + 3 } ?? start + 4
    }

    /// The text of the CDATA section at `start`, and the position behind it; nil when none begins there.
    ///
    /// A section whose end is missing ends where the next one begins, or at the first end tag that only a feed can mean.
    mutating func cdata(at start: Int) -> (text: Range<Int>, next: Int)? {
        guard Self.starts(with: "<![CDATA[", bytes, at: start) else { return nil }
        let first = start + 9
        let close = closes.find(in: bytes, from: first)
        let other = opens.find(in: bytes, from: first) ?? bytes.count
        if let close, close < other { return (first..<close, close + 3) }
        let end = min(fieldEnd(from: first), other)
        return (first..<end, end)
    }

    /// The first end tag from `start` on of an element that HTML does not have; the end of the document when there is none.
    private mutating func fieldEnd(from start: Int) -> Int {
        if fieldEnds.from <= start, fieldEnds.at >= start { return fieldEnds.at }
        fieldEnds = (start, searchFieldEnd(from: start))
        return fieldEnds.at
    }

    private func searchFieldEnd(from start: Int) -> Int {
        var index = start
        while let position = ByteScan.find("</", in: bytes, from: index) {
            var last = position + 2
            while last < bytes.count, SoupTag.isName(bytes[last]) { last += 1 }
            let name = String(decoding: bytes[position + 2..<last], as: UTF8.self).lowercased()
            if !name.isEmpty, SoupNames.isFeedOnly(name) { return position }
            index = position + 2
        }
        return bytes.count
    }

    static func starts(with text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[start + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
