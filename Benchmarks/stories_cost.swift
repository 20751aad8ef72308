import BevakaCore
import BevakaStore
import BevakaTag
import Foundation
import Glibc

/// Fills an archive with invented items and measures what finding stories adds to storing one more: stories_cost FOLDER ITEMS
@main
enum StoriesCost {
    static let words = (0..<4_000).map { number in
        let syllables = ["ra", "ve", "lo", "mi", "tun", "ska", "per", "dol", "ni", "ste", "gar", "bu"]
        return syllables[number % 12] + syllables[number / 12 % 12] + syllables[number / 144 % 12]
            + syllables[(number * 7 + number / 9) % 12]
    }

    static func main() throws {
        let folder = CommandLine.arguments[1]
        let count = Int(CommandLine.arguments[2]) ?? 1_000_000
        let store = try SQLiteStore(directory: folder)
        let sources = (0..<200).map { Source(name: "Source \($0)", url: "https://site\($0).example/feed") }
        let tagger = Tagger(try Vocabulary.bundled())
        try store.synchronize(sources, now: start)
        for source in sources {
            _ = try store.apply([StoreChange(source: source, at: start, outcome: .fetched, nextCheck: start)])
        }
        var random = SystemRandomNumberGenerator()
        var serial = 0
        // As dense as a million items in ten years, whatever the number: so many lie within the window of a story.
        let step = 10 * 365 * 86_400 / 1_000_000.0
        /// Documents of one new item each.
        func batch(_ size: Int, tells: Bool) -> [StoreChange] {
            (0..<size).map { _ in
                serial += 1
                let at = start + Double(serial) * step
                var item = tagger.annotate(Self.item(serial, at: at, &random), source: TagContext())
                // What a story is found by.
                if !tells { item.fingerprint = StoryFingerprint() }
                return StoreChange(
                    source: sources[serial % 200], at: at, outcome: .fetched, items: [item], nextCheck: at)
            }
        }
        while serial < count - 4_000 { _ = try store.apply(batch(4_000, tells: true)) }
        var costs: [Double] = []
        for _ in 0..<7 {
            let with = batch(2_000, tells: true)
            let without = batch(2_000, tells: false)
            let full = try measured { _ = try store.apply(with) }
            let plain = try measured { _ = try store.apply(without) }
            costs.append((full - plain) / 2_000 * 1_000)
            print(String(format: "storing with stories %.3f ms, without %.3f ms an item", full / 2, plain / 2))
        }
        costs.sort()
        print(
            String(
                format: "stories cost %.3f ms an item (median of 7; %.3f–%.3f), archive of %d items", costs[3],
                costs[0], costs[6], serial))
        try store.close()
    }

    static let start = Date(timeIntervalSince1970: 1_480_000_000)

    /// Processor seconds: the wall clock of a busy machine says little.
    static func measured(_ body: () throws -> Void) rethrows -> Double {
        let before = clock()
        try body()
        return Double(clock() - before) / Double(CLOCKS_PER_SEC)
    }

    static func text(_ length: Int, _ random: inout SystemRandomNumberGenerator) -> String {
        (0..<length).map { _ in
            // As in real texts, few words are common and most are rare.
            let rank = Int(pow(Double.random(in: 0..<1, using: &random), 2.2) * Double(words.count))
            return Int.random(in: 0..<12, using: &random) == 0 ? words[rank].capitalized : words[rank]
        }.joined(separator: " ")
    }

    static func item(_ serial: Int, at: Date, _ random: inout SystemRandomNumberGenerator) -> Item {
        let number = Int.random(in: 100...90_000, using: &random), day = Int.random(in: 1...28, using: &random)
        return Item(
            id: "i\(serial)", url: "https://site\(serial % 200).example/\(serial % 3 == 0 ? "en/" : "")news/\(serial)",
            title: text(8, &random),
            contentText: "Opening \(text(40, &random)). The \(number) of \(day) March 2027 \(text(20, &random)).",
            published: at, language: serial % 4 == 0 ? "sv" : "en")
    }
}
