internal import Glibc

/// The part of a document that changes only when its news do. Many sites write the time of the request into every answer
/// (WordPress `lastBuildDate`, Drupal comments of the cache, Atom `updated`): without those, the same news hash the same.
package struct StableContent {
    private let bytes: UnsafeRawBufferPointer
    private var hash = XXHash64()
    /// From here on nothing has been hashed yet.
    private var start = 0
    /// The name of the open item, where its start tag has it.
    private var item: Range<Int>?

    /// Of the bytes as they are, 16 hexadecimal digits. A document in UTF-16 is hashed whole.
    package static func hash(of document: [UInt8]) -> String {
        document.withUnsafeBytes { hash(of: $0) }
    }

    static func hash(of document: UnsafeRawBufferPointer) -> String {
        var content = StableContent(document)
        return content.run()
    }

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private mutating func run() -> String {
        var position = 0
        while let tag = find(UInt8(ascii: "<"), from: position), tag + 1 < bytes.count {
            switch bytes[tag + 1] {
            case UInt8(ascii: "!"): position = declaration(at: tag)
            case UInt8(ascii: "/"): position = endTag(at: tag)
            default: position = startTag(at: tag)
            }
        }
        hash.update(UnsafeRawBufferPointer(rebasing: bytes[start...]))
        return hash.digest
    }

    /// A comment is left out; what looks like tags inside CDATA is text.
    private mutating func declaration(at tag: Int) -> Int {
        if matches("<!--", at: tag) {
            let end = find("-->", from: tag + 4) ?? bytes.count
            leaveOut(tag..<end)
            return end
        }
        if matches("<![CDATA[", at: tag) { return find("]]>", from: tag + 9) ?? bytes.count }
        return tag + 2
    }

    private mutating func endTag(at tag: Int) -> Int {
        if let item, repeats(item, at: tag + 2) { self.item = nil }
        return tag + 2
    }

    private mutating func startTag(at tag: Int) -> Int {
        if item != nil { return tag + 1 }
        let name = localName(at: tag + 1)
        if isItem(name) {
            item = tag + 1..<name.upperBound
        } else if isVolatile(name) {
            let end = elementEnd(from: tag)
            leaveOut(tag..<end)
            return end
        }
        return tag + 1
    }

    /// The place after an element that holds only text, or nothing.
    private func elementEnd(from tag: Int) -> Int {
        guard let open = find(">", from: tag) else { return bytes.count }
        if bytes[open - 2] == UInt8(ascii: "/") { return open }
        guard let close = find("</", from: open) else { return bytes.count }
        return find(">", from: close) ?? bytes.count
    }

    private mutating func leaveOut(_ range: Range<Int>) {
        hash.update(UnsafeRawBufferPointer(rebasing: bytes[start..<range.lowerBound]))
        start = range.upperBound
    }

    private func isItem(_ name: Range<Int>) -> Bool {
        switch name.count {
        case 4: matches("item", at: name.lowerBound)
        case 5: matches("entry", at: name.lowerBound)
        default: false
        }
    }

    /// An element left out where it stands outside items.
    private func isVolatile(_ name: Range<Int>) -> Bool {
        let start = name.lowerBound
        return switch name.count {
        case 4: matches("date", at: start)
        case 7: matches("pubDate", at: start) || matches("updated", at: start)
        case 8: matches("modified", at: start)
        case 9: matches("generator", at: start)
        case 13: matches("lastBuildDate", at: start)
        default: false
        }
    }

    /// True when the same name stands at that place.
    private func repeats(_ name: Range<Int>, at position: Int) -> Bool {
        let end = position + name.count
        guard end <= bytes.count, bytes[position] == bytes[name.lowerBound], let base = bytes.baseAddress else {
            return false
        }
        return memcmp(base + position, base + name.lowerBound, name.count) == 0
            && !(end < bytes.count && Self.isNameByte(bytes[end]))
    }

    /// Where the name at that place lies, without its prefix.
    private func localName(at position: Int) -> Range<Int> {
        var local = position
        var end = position
        while end < bytes.count, Self.isNameByte(bytes[end]) {
            if bytes[end] == UInt8(ascii: ":") { local = end + 1 }
            end += 1
        }
        return local..<end
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private func matches(_ text: StaticString, at position: Int) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + position, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    private func find(_ byte: UInt8, from position: Int) -> Int? {
        guard let base = bytes.baseAddress, position < bytes.count else { return nil }
        return memchr(base + position, Int32(byte), bytes.count - position).map { UnsafeRawPointer($0) - base }
    }

    /// The place after the text.
    private func find(_ text: StaticString, from position: Int) -> Int? {
        var place = position
        while let found = find(text.utf8Start.pointee, from: place) {
            if matches(text, at: found) { return found + text.utf8CodeUnitCount }
            place = found + 1
        }
        return nil
    }
}
