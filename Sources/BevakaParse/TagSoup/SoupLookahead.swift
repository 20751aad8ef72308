/// Looks ahead for the end of a text field. Each answer is remembered, so that a document costs linear time however its
/// tags are jumbled.
struct SoupLookahead {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The next tag of the document's frame: where it stands, and from where that was looked for.
    private var frame = (from: 0, at: -1)
    private var ends: [String: (from: Int, end: Int?, at: Int)] = [:]
    private var sections: SoupSections
    /// Bytes that may still be looked at: a document of nothing but different names must not cost quadratic time.
    private var budget: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        sections = SoupSections(bytes)
        budget = 1 << 20 + 24 * bytes.count
    }

    /// Where the end tag of the element `name`, opened just before `start`, stands; nil when an item or another element of
    /// that name begins before it, or an item ends: then the element was never closed.
    mutating func end(of name: String, from start: Int) -> Int? {
        let found = next(name, from: start)
        guard let end = found, end < nextFrame(from: start) else { return nil }
        return end
    }

    private mutating func next(_ name: String, from start: Int) -> Int? {
        if let known = ends[name], known.from <= start, known.at >= start { return known.end }
        let wanted = Array(name.utf8)
        let bytes = bytes
        var answer: (end: Int?, at: Int) = (nil, Int.max)
        scan(from: start) { tag, position in
            guard tag.count == wanted.count, Self.matches(bytes, tag, wanted) else { return false }
            let isEnd = bytes[tag.lowerBound - 1] == UInt8(ascii: "/")
            answer = (isEnd ? position : nil, position)
            return true
        }
        ends[name] = (start, answer.end, answer.at)
        return answer.end
    }

    private mutating func nextFrame(from start: Int) -> Int {
        if frame.from <= start, frame.at >= start { return frame.at }
        var found = Int.max
        let bytes = bytes
        scan(from: start) { tag, position in
            guard Self.isFrame(bytes, tag) else { return false }
            found = position
            return true
        }
        frame = (start, found)
        return found
    }

    private static func isFrame(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> Bool {
        var local = tag
        if let colon = bytes[tag].lastIndex(of: UInt8(ascii: ":")) { local = colon + 1..<tag.upperBound }
        return frames.contains { matches(bytes, local, $0) }
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ name: [UInt8]) -> Bool {
        guard range.count == name.count else { return false }
        for offset in name.indices where bytes[range.lowerBound + offset].asciiLowercased != name[offset] {
            return false
        }
        return true
    }

    /// Calls `body` with the name and the position of each tag until it says that it has seen enough. Comments and CDATA
    /// sections are passed over.
    private mutating func scan(from start: Int, _ body: (Range<Int>, Int) -> Bool) {
        var index = start
        defer { budget -= index - start }
        while index - start < budget,
            let position = ByteScan.find(UInt8(ascii: "<"), in: bytes, from: index, to: bytes.count)
        {
            index = position + 1
            if let skipped = sections.end(at: position) {
                index = skipped
                continue
            }
            var first = index
            if first < bytes.count, bytes[first] == UInt8(ascii: "/") { first += 1 }
            guard first < bytes.count, SoupTag.startsName(bytes[first]) else { continue }
            var last = first
            while last < bytes.count, SoupTag.isName(bytes[last]) { last += 1 }
            if body(first..<last, position) { return }
        }
    }

    private static let frames = ["item", "entry", "channel", "feed", "rss"].map { Array($0.utf8) }
}
