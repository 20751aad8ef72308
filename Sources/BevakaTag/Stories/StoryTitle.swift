/// A title without what a site or an editor has put around it: `Pressmeddelande: Ny färja | Hamnen` is `Ny färja`.
struct StoryTitle {
    /// Of the folded title.
    private(set) var core: Range<Int>
    /// `Updated:`, `Uppdaterad –`.
    private(set) var isUpdate = false

    /// - Parameter site: words of the source's name and of the page's host: behind a dash they are a site's name.
    init(_ title: TextScan, site: String) {
        core = 0..<title.count
        while let end = prefixEnd(title) { core = end..<core.upperBound }
        while let start = suffixStart(title, site: site) { core = core.lowerBound..<start }
    }

    /// Behind `Press release:`, `RE:`, `[Updated]`, `Nyhet 12/2026 –`.
    private mutating func prefixEnd(_ title: TextScan) -> Int? {
        var words = 0
        var hasRole = false
        var isUpdate = false
        var place = core.lowerBound
        while place < core.upperBound, words <= 4 {
            if title.isWord(place) {
                let end = title.wordEnd(place)
                words += 1
                switch StoryWords.shared.role(of: StoryWords.hash(title.bytes[place..<end])) {
                case .general: hasRole = true
                case .update:
                    hasRole = true
                    isUpdate = true
                case .function: break
                default: guard title.isDigit(place) else { return nil }
                }
                place = end
                continue
            }
            if words > 0, hasRole, Self.endsPrefix(title, place) {
                let next = Self.afterMarks(title, place)
                guard Self.words(next..<core.upperBound, title, most: 1) == 1 else { return nil }
                self.isUpdate = self.isUpdate || isUpdate
                return next
            }
            place += 1
        }
        return nil
    }

    private static func endsPrefix(_ title: TextScan, _ place: Int) -> Bool {
        switch title[place] {
        case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "]"), UInt8(ascii: ")"): true
        case UInt8(ascii: "-"): title[place - 1] == UInt8(ascii: " ") && title[place + 1] == UInt8(ascii: " ")
        default: false
        }
    }

    private static func afterMarks(_ title: TextScan, _ place: Int) -> Int {
        var place = place
        while place < title.count, !title.isWord(place) { place += 1 }
        return place
    }

    /// Where ` | Site`, ` - Site` or ` (updated)` begins.
    private mutating func suffixStart(_ title: TextScan, site: String) -> Int? {
        var place = core.upperBound - 1
        while place > core.lowerBound {
            let byte = title[place]
            let isBar = byte == UInt8(ascii: "|") || byte == FoldedText.symbol
            let isDash = byte == UInt8(ascii: "-") || (byte == UInt8(ascii: ":") && title[place - 1] == byte)
            let isBracket = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
            guard isBar || isDash || isBracket, title[place - 1] == UInt8(ascii: " ") || title[place - 1] == byte else {
                place -= 1
                continue
            }
            let tail = place + 1..<core.upperBound
            guard Self.words(core.lowerBound..<place, title, most: 2) == 2 else { return nil }
            if isUpdate(tail, title) {
                isUpdate = true
                return place
            }
            guard !isBracket, !tail.contains(where: { title.isDigit($0) }) else { return nil }
            let words = Self.words(tail, title, most: 9)
            return words > 0 && words <= (isBar ? 8 : 6) && (byte == UInt8(ascii: "|") || isSite(tail, title, site))
                ? place : nil
        }
        return nil
    }

    private func isUpdate(_ range: Range<Int>, _ title: TextScan) -> Bool {
        guard let first = range.first(where: { title.isWord($0) }) else { return false }
        let end = title.wordEnd(first)
        return StoryWords.shared.role(of: StoryWords.hash(title.bytes[first..<end])) == .update
            && Self.words(range, title, most: 4) <= 3
    }

    /// At least half of the words are the site's.
    private func isSite(_ range: Range<Int>, _ title: TextScan, _ site: String) -> Bool {
        var words = 0, known = 0
        var place = range.lowerBound
        while place < range.upperBound {
            guard title.isWord(place) else {
                place += 1
                continue
            }
            let end = min(title.wordEnd(place), range.upperBound)
            if end - place >= 3 {
                words += 1
                if site.contains(PlainLetters.beginning(of: title.bytes[place..<end], limit: 40)) { known += 1 }
            }
            place = end
        }
        return words > 0 && known * 2 >= words
    }

    /// How many words there are, up to so many.
    private static func words(_ range: Range<Int>, _ title: TextScan, most: Int) -> Int {
        var count = 0
        var place = range.lowerBound
        while place < range.upperBound, count < most {
            guard title.isWord(place) else {
                place += 1
                continue
            }
            count += 1
            place = title.wordEnd(place)
        }
        return count
    }
}
