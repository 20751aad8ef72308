package import BevakaCore

extension StoryFingerprint {
    /// Bytes of folded text that make the lead: enough to tell two stories apart, and short of the first edits.
    private static let lead = 160
    /// Words that a title needs to tell a story.
    private static let leastWords = 3
    /// Bytes that a general title has at most.
    private static let longestGeneral = 200

    /// What finds the other tellings of an item's story.
    ///
    /// The text's part is a hash of the folded title and lead; it is nil for a title that many items share, such as
    /// `Newsletter` or `Pressmeddelande 12/2026`, for one of a word or two, and for an item without a text.
    package init(_ item: Item, genericTitles: Set<String> = []) {
        self.init(
            item, title: FoldedText((item.title ?? "").readPart), text: FoldedText(item.text.readPart),
            genericTitles: genericTitles)
    }

    /// The same for texts that are folded already.
    init(_ item: Item, title: FoldedText, text: FoldedText, genericTitles: Set<String>) {
        self.init()
        link = item.url.flatMap { CanonicalLink($0)?.text }
        self.text = title.bytes.withUnsafeBufferPointer { title in
            text.bytes.withUnsafeBufferPointer { text in Self.hash(title, text, genericTitles) }
        }
    }

    private static func hash(
        _ title: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ genericTitles: Set<String>
    ) -> String? {
        let words = words(of: title)
        var named = words[...]
        while let first = named.first, first.count <= longestGeneral,
            genericTitles.contains(String(decoding: first, as: UTF8.self))
        {
            named.removeFirst()
        }
        let telling = named.count { $0.contains { !$0.isASCIIDigit } }
        guard telling >= leastWords, !isGeneral(words, genericTitles) else { return nil }
        var hash = WordHash()
        for word in words { hash.add(word) }
        for word in Self.words(of: UnsafeBufferPointer(rebasing: text.prefix(lead))) { hash.add(word) }
        return hash.hexadecimal
    }

    private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
        var words: [UnsafeBufferPointer<UInt8>] = []
        words.reserveCapacity(lead / 4)
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end].isWordByte { end &+= 1 }
            if end > start { words.append(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
            start = end &+ 1
        }
        return words
    }

    private static func isGeneral(_ words: [UnsafeBufferPointer<UInt8>], _ genericTitles: Set<String>) -> Bool {
        guard words.reduce(0, { $0 + $1.count }) <= longestGeneral else { return false }
        let plain = Array(words.joined(separator: [UInt8(ascii: " ")]))
        return genericTitles.contains(String(decoding: plain, as: UTF8.self))
    }
}
