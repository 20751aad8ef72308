import BevakaTag
import Foundation

/// Plain terms over lines of text, as hyperscan and other matchers do it.
struct LiteralRun {
    private let terms: [[UInt8]]
    private let text: [UInt8]
    private let isFolding: Bool

    init(terms: String, text: String, isFolding: Bool) throws {
        self.terms = try Data(contentsOf: URL(filePath: terms)).split(separator: 0x0A).map { Array($0) }
        self.text = Array(try Data(contentsOf: URL(filePath: text)))
        self.isFolding = isFolding
    }

    func run(rounds: Int) {
        let start = ContinuousClock.now
        let matcher = LiteralMatcher(literals: terms)
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        var hits = 0
        let times = Rounds(rounds) {
            hits = text.withUnsafeBufferPointer { isFolding ? folded($0, matcher) : plain($0, matcher) }
            return hits
        }
        let name = isFolding ? "bevaka-folding" : "bevaka-literals"
        let built = (milliseconds * 10).rounded() / 10
        print(
            "RESULT \(name) terms=\(terms.count) hits=\(hits) build=\(built) ms",
            "median=\(times.rate(bytes: text.count)) MB/s")
    }

    private func plain(_ text: UnsafeBufferPointer<UInt8>, _ matcher: LiteralMatcher) -> Int {
        var hits = 0
        forEachLine(of: text) { hits += matcher.count(in: $0) }
        return hits
    }

    private func folded(_ text: UnsafeBufferPointer<UInt8>, _ matcher: LiteralMatcher) -> Int {
        var hits = 0
        forEachLine(of: text) { hits += matcher.count(folding: $0) }
        return hits
    }

    private func forEachLine(
        of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard let start = text.baseAddress else { return }
        var place = 0
        while place < text.count {
            // As the peers do it.
            let found = memchr(start + place, 0x0A, text.count - place)
            let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? text.count
            body(UnsafeBufferPointer(rebasing: text[place..<end]))
            place = end + 1
        }
    }
}
