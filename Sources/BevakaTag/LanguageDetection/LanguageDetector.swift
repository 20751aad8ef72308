import BevakaCore

/// Tells the language of a text by its small words, word ends and letters, with what is declared as a prior.
///
/// Policy texts are full of names and terms that look alike everywhere; articles, prepositions and inflections do not.
/// A sign that several languages share counts for each of them by its share only.
struct LanguageDetector: Sendable {
    private let languages: [Language]
    private let words: ByteKeyTable
    private let endings: ByteKeyTable
    private let letters: ByteKeyTable

    /// What was found: the language, and a second one where the text is mixed.
    struct Finding: Hashable, Sendable {
        var language: Language?
        var second: Language?
    }

    /// Bytes of folded text that are looked at: the rest of a text says the same.
    private static let sample = 420
    /// The evidence that a declared language is worth, and each of the languages of the source.
    private static let declaredWeight = 1.5
    private static let sourceWeight = 0.5
    /// A word end says less than a whole small word, a letter still less.
    private static let endingWeight = 0.35
    private static let letterWeight = 0.3
    /// Less evidence than this tells nothing.
    private static let least = 0.9
    /// … unless it is this much, and this many times that of any other language.
    private static let leastAlone = 0.3
    private static let lead = 1.6
    /// A second language counts when it has this share of the first one's evidence.
    private static let mixedShare = 0.55

    init(_ profiles: LanguageProfiles) {
        languages = profiles.profiles.map(\.language)
        words = ByteKeyTable(profiles.profiles.map(\.words))
        endings = ByteKeyTable(profiles.profiles.map(\.endings))
        letters = ByteKeyTable(profiles.profiles.map { $0.letters.map(String.init) })
    }

    func language(title: FoldedText, text: FoldedText, declared: Language?, source: [Language]) -> Finding {
        var evidence = [Double](repeating: 0, count: languages.count)
        count(title.bytes, into: &evidence)
        count(text.bytes, into: &evidence)
        var scores = evidence
        for (index, language) in languages.enumerated() {
            if language == declared { scores[index] += Self.declaredWeight }
            if source.contains(language) { scores[index] += Self.sourceWeight }
        }
        guard let best = Self.largest(of: scores), isEnough(scores, best) else {
            return Finding(language: declared ?? (source.count == 1 ? source.first : nil), second: nil)
        }
        let second = Self.largest(of: evidence, besides: best)
        let isMixed = second.map { evidence[$0] > max(Self.mixedShare * evidence[best], 4) } ?? false
        return Finding(language: languages[best], second: isMixed ? second.map { languages[$0] } : nil)
    }

    /// Where the largest number stands; nil where there is none.
    private static func largest(of scores: [Double], besides left: Int? = nil) -> Int? {
        var best: Int?
        for index in scores.indices where index != left {
            if let known = best, scores[known] >= scores[index] { continue }
            best = index
        }
        return best
    }

    /// Enough evidence, or a little that no other language shares: a title may have no small words at all.
    private func isEnough(_ scores: [Double], _ best: Int) -> Bool {
        if scores[best] >= Self.least { return true }
        let second = Self.largest(of: scores, besides: best).map { scores[$0] } ?? 0
        return scores[best] >= Self.leastAlone && scores[best] >= Self.lead * second
    }

    private func count(_ bytes: [UInt8], into scores: inout [Double]) {
        let length = min(bytes.count, Self.sample)
        scores.withUnsafeMutableBufferPointer { scores in
            // Zeros before and behind, so that eight bytes may be read at once everywhere.
            withUnsafeTemporaryAllocation(byteCount: 8 + Self.sample + 64, alignment: 8) { room in
                guard let base = room.baseAddress else { return }
                room.initializeMemory(as: UInt8.self, repeating: 0)
                bytes.withUnsafeBytes {
                    (base + 8).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(base), byteCount: length)
                }
                let text = UnsafeRawPointer(base + 8)
                WordBytes.forEachWord(of: text, count: length) { count(text, $0, into: scores) }
            }
        }
    }

    @inline(__always)
    private func count(_ text: UnsafeRawPointer, _ word: Range<Int>, into scores: UnsafeMutableBufferPointer<Double>) {
        let length = word.count
        let last = UInt64(bigEndian: text.loadUnaligned(fromByteOffset: word.upperBound &- 8, as: UInt64.self))
        let key = length < 8 ? last & (1 &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1) : last
        let mask = length <= 8 ? words.mask(of: key) : 0
        if mask != 0 {
            Self.add(1, for: mask, to: scores)
        } else if length > 5 {
            let mask = endings.mask(ofEndOf: key, longest: min(length &- 2, 8))
            if mask != 0 { Self.add(Self.endingWeight, for: mask, to: scores) }
        }
        guard length > 8 || key & 0x8080_8080_8080_8080 != 0 else { return }
        for place in word {
            let first = text.load(fromByteOffset: place, as: UInt8.self)
            guard first >= 0xC3 else { continue }
            let second = text.load(fromByteOffset: place &+ 1, as: UInt8.self)
            let isWhole = place &+ 1 < word.upperBound
            let mask = letters.mask(of: isWhole ? UInt64(first) &<< 8 | UInt64(second) : UInt64(first))
            if mask != 0 { Self.add(Self.letterWeight, for: mask, to: scores) }
        }
    }

    @inline(__always)
    private static func add(_ weight: Double, for mask: UInt32, to scores: UnsafeMutableBufferPointer<Double>) {
        let share = weight / Double(mask.nonzeroBitCount)
        var mask = mask
        while mask != 0 {
            scores[mask.trailingZeroBitCount] += share
            mask &= mask - 1
        }
    }
}
