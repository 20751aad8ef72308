/// One way through a document, copying it only from the first repair on.
struct CleaningPass {
    let input: UnsafeBufferPointer<UInt8>
    /// Where the document ends; junk behind it is not looked at.
    var end: Int
    private(set) var output: [UInt8] = []
    private(set) var isChanged = false
    /// Everything before this is in `output`, once there is one.
    private var copied = 0
    private var counts: [Int] = Array(repeating: 0, count: XMLRepair.allCases.count)
    /// The name in the last start tag: what an unclosed CDATA section most likely belongs to.
    var lastName = 0..<0
    var entities = InternalEntities()
    /// Bytes that may still be looked at for the ends of broken tags, so that a document of nothing else costs linear time.
    var lookaheadBudget: Int
    /// A thousand comments without an end cost no more than one.
    var commentEnds = NextMark("-->")

    init(_ input: UnsafeBufferPointer<UInt8>) {
        self.input = input
        end = input.count
        lookaheadBudget = 1 << 18 + 2 * input.count
    }

    /// One sentence for each kind of repair.
    var sentences: [String] {
        XMLRepair.allCases.filter { counts[$0.rawValue] > 0 }.map { $0.sentence(counts[$0.rawValue]) }
    }

    mutating func cleanDocument() {
        let start = prolog()
        content(from: start)
        if isChanged || end < input.count { flush() }
    }

    /// A piece of a document, as an entity's text is one; nil when nothing had to change.
    mutating func cleanFragment() -> [UInt8]? {
        content(from: 0)
        guard isChanged else { return nil }
        flush()
        return output
    }

    /// Text and markup from `start` to the end.
    mutating func content(from start: Int) {
        var position = start
        while true {
            position = nextInText(position)
            guard position < end else { return }
            switch input[position] {
            case 0x26: position = reference(at: position, inAttribute: false)
            case 0x3C: position = markup(at: position)
            default: position = sectionEnd(at: position)
            }
        }
    }

    // MARK: - Repairs

    /// A point to go back to when what was begun turns out to be something else.
    struct Checkpoint {
        fileprivate var outputCount: Int
        fileprivate var copied: Int
        fileprivate var counts: [Int]
        fileprivate var isChanged: Bool
    }

    func checkpoint() -> Checkpoint {
        Checkpoint(outputCount: output.count, copied: copied, counts: counts, isChanged: isChanged)
    }

    mutating func restore(_ point: Checkpoint) {
        output.removeLast(output.count - point.outputCount)
        copied = point.copied
        counts = point.counts
        isChanged = point.isChanged
    }

    mutating func note(_ repair: XMLRepair, count: Int = 1) {
        counts[repair.rawValue] += count
    }

    /// Puts other bytes in the place of a range, which lies behind all earlier ones.
    mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>, as repair: XMLRepair?) {
        if !isChanged {
            isChanged = true
            if output.isEmpty { output.reserveCapacity(input.count + input.count / 16 + 256) }
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied..<range.lowerBound]))
        output.append(contentsOf: bytes)
        copied = range.upperBound
        if let repair { note(repair) }
    }

    mutating func replace(_ range: Range<Int>, with text: StaticString, as repair: XMLRepair?) {
        replace(range, with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), as: repair)
    }

    mutating func drop(_ range: Range<Int>, as repair: XMLRepair?) {
        replace(range, with: "", as: repair)
    }

    private mutating func flush() {
        drop(end..<input.count, as: nil)
    }

    /// Where the next repair can be at the earliest.
    var pending: Int { isChanged ? copied : 0 }

    /// `]]>` in text must not be (XML 1.0 §2.4).
    private mutating func sectionEnd(at position: Int) -> Int {
        guard position + 2 < end, input[position + 1] == 0x5D, input[position + 2] == 0x3E else { return position + 1 }
        replace(position + 2..<position + 3, with: "&gt;", as: .sectionEnd)
        return position + 3
    }

    /// Whether a text begins at `position`; letters of either case where `caseless`.
    func starts(_ text: StaticString, at position: Int, caseless: Bool = false) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= end else { return false }
        for offset in 0..<count {
            let byte = input[position + offset]
            let wanted = text.utf8Start[offset]
            guard byte == wanted || (caseless && byte.asciiLowercased == wanted.asciiLowercased) else { return false }
        }
        return true
    }

    /// The first position at or after `start` that is no white space.
    func skipSpace(_ start: Int) -> Int {
        var position = start
        while position < end, input[position].isXMLSpace { position += 1 }
        return position
    }
}
