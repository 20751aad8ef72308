import BevakaCore

/// Finds the documents that a text names, in one pass.
///
/// Every form holds digits, and prose has few: each run of digits is looked at once, in the light of what stands beside it.
struct ReferenceScan {
    /// A document and where its name stands in the folded text.
    struct Finding {
        var name: DocumentName
        var range: Range<Int>
    }

    let text: TextScan
    /// Each document once, as the text first names it.
    private(set) var references: [Reference] = []
    private var named: Set<String>
    private let limit: Int
    /// The last act cited, for the others of its list: `Regulations (EU) 2021/1058 and 2021/1060`.
    var lastLaw: LawCitation?
    /// Behind the last letters, digits and hyphens that were looked at for a call.
    var callEnd = 0

    /// - Parameters:
    ///   - known: the documents that are named already, by their normal forms.
    ///   - limit: The most documents to be found; the scan ends with the last of them.
    init(_ text: TextScan, known: Set<String> = [], limit: Int) {
        self.text = text
        self.limit = limit
        named = known
    }

    mutating func run() {
        var place = 0
        text.spend(text.count)
        while place < text.count, references.count < limit, !text.isSpent {
            if place &+ 8 <= text.count {
                let marks = ByteLanes(text.bytes, at: place).digitsAndColons
                guard marks != 0 else {
                    place &+= 8
                    continue
                }
                place &+= ByteLanes.first(of: marks)
            }
            let byte = text.bytes[place]
            if byte.isASCIIDigit {
                let digits = place..<text.digitsEnd(place)
                place = digits.upperBound
                guard let finding = finding(at: digits) else { continue }
                keep(finding)
                place = Swift.max(place, finding.range.upperBound)
            } else if byte == UInt8(ascii: ":"), text.matches("://", at: place) {
                place = address(around: place)
            } else {
                place &+= 1
            }
        }
    }

    private mutating func keep(_ finding: Finding) {
        guard named.insert(finding.name.id).inserted else { return }
        references.append(
            Reference(
                kind: finding.name.kind, text: text.written(finding.range), id: finding.name.id, url: finding.name.url))
    }

    private mutating func finding(at digits: Range<Int>) -> Finding? {
        guard digits.count <= TextScan.longestNumber else { return nil }
        if isInsideToken(digits), let call = call(at: digits) { return call }
        switch text[digits.upperBound] {
        case UInt8(ascii: "/"): return slashed(digits)
        case UInt8(ascii: ":"): return swedishYear(digits) ?? ecli(digits)
        case UInt8(ascii: ")"): return commission(digits)
        case UInt8(ascii: "-"): return parliament(digits) ?? tender(digits) ?? council(digits)
        case UInt8(ascii: "_"): return adopted(digits)
        default: return celex(digits) ?? journalIssue(digits) ?? council(digits)
        }
    }

    /// `2025/0123…`: by what stands before and behind it.
    private mutating func slashed(_ digits: Range<Int>) -> Finding? {
        switch text[digits.lowerBound - 1] {
        case UInt8(ascii: "/"): return press(digits) ?? commissionSlashed(digits) ?? journalAct(digits)
        case UInt8(ascii: "-"): return question(digits) ?? courtCase(digits)
        default: break
        }
        return procedure(digits) ?? swedishSession(digits) ?? journalAct(digits) ?? oldTender(digits)
            ?? council(digits) ?? journalIssue(digits) ?? law(digits)
    }

    private func isInsideToken(_ digits: Range<Int>) -> Bool {
        text[digits.upperBound] == UInt8(ascii: "-") || text[digits.lowerBound - 1] == UInt8(ascii: "-")
            || text[digits.lowerBound - 1].isASCIILetter
    }

    /// An address in running text; nothing in it is read as prose. Gives where it ends.
    private mutating func address(around place: Int) -> Int {
        let start = text.word(endingAt: place).lowerBound
        var end = place
        while end < text.count, text[end] > 0x20, !Self.closesAddress(text[end]) { end += 1 }
        text.spend(end - place)
        while end > place, Self.endsSentence(text[end - 1]) { end -= 1 }
        if text[end - 1] == UInt8(ascii: ")"), !text.contains("(", in: start..<end) { end -= 1 }
        if end - start <= DocumentAddress.longest, let name = DocumentAddress(text.written(start..<end))?.name {
            keep(Finding(name: name, range: start..<end))
        }
        return Swift.max(end, place + 3)
    }

    private static func closesAddress(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte >= 0x80
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }
}
