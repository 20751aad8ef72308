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

    func language(of texts: some Sequence<FoldedText>, declared: Language?, source: [Language]) -> Finding {
        var scores = [Double](repeating: 0, count: 32)
        for text in texts { count(text.bytes, into: &scores) }
        let evidence = scores
        for (index, language) in languages.enumerated() {
            if language == declared { scores[index] += Self.declaredWeight }
            if source.contains(language) { scores[index] += Self.sourceWeight }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), best < languages.count,
            isEnough(scores, best)
        else { return Finding(language: declared ?? (source.count == 1 ? source.first : nil), second: nil) }
        let others = evidence.indices.filter { $0 != best && $0 < languages.count }
        let second = others.max { evidence[$0] < evidence[$1] }
        let isMixed = second.map { evidence[$0] > max(Self.mixedShare * evidence[best], 4) } ?? false
        return Finding(language: languages[best], second: isMixed ? second.map { languages[$0] } : nil)
    }

    /// Enough evidence, or a little that no other language shares: a title may have no small words at all.
    private func isEnough(_ scores: [Double], _ best: Int) -> Bool {
        if scores[best] >= Self.least { return true }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        return scores[best] >= Self.leastAlone && scores[best] >= Self.lead * second
    }

    private func count(_ bytes: [UInt8], into scores: inout [Double]) {
        bytes.withUnsafeBufferPointer { bytes in
            scores.withUnsafeMutableBufferPointer { scores in
                let end = min(bytes.count, Self.sample)
                var start = 0
                while start < end {
                    guard bytes[start].isWordByte else {
                        start &+= 1
                        continue
                    }
                    var stop = start &+ 1
                    while stop < end, bytes[stop].isWordByte { stop &+= 1 }
                    count(UnsafeBufferPointer(rebasing: bytes[start..<stop]), word: scores)
                    start = stop &+ 1
                }
            }
        }
    }

    @inline(__always)
    private func count(_ word: UnsafeBufferPointer<UInt8>, word scores: UnsafeMutableBufferPointer<Double>) {
        let key = ByteKeyTable.key(word)
        let mask = word.count <= 8 ? words.mask(of: key) : 0
        if mask != 0 {
            Self.add(1, for: mask, to: scores)
        } else if word.count > 5 {
            let mask = endings.mask(ofEndOf: key, longest: min(word.count &- 2, 8))
            if mask != 0 { Self.add(Self.endingWeight, for: mask, to: scores) }
        }
        for index in 0..<word.count where word[index] >= 0xC3 {
            let end = min(index &+ 2, word.count)
            let mask = letters.mask(of: ByteKeyTable.key(UnsafeBufferPointer(rebasing: word[index..<end])))
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
