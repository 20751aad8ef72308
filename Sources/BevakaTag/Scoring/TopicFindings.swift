/// What an item holds for one topic, in the order of fields, of the languages that were looked for, and of places.
///
/// Of two findings in the same place one counts: the stronger, and of equals the longer. A new one is compared with those that it
/// overlaps, back from the last one to one that ends before it begins.
struct TopicFindings: Sendable {
    /// One piece of evidence for the topic.
    struct Finding: Hashable, Sendable {
        var occurrence: Occurrence
        /// The place in ``ItemReading/fields``.
        var field: UInt8
        var strength: Strength
        /// See ``Rule/term``.
        var term: Int32
        /// True for one in whose place another counts.
        fileprivate var isReplaced = false

        init(occurrence: Occurrence, field: UInt8, strength: Strength, term: Int32) {
            self.occurrence = occurrence
            self.field = field
            self.strength = strength
            self.term = term
        }
    }

    /// What was found of the field being read with one language: in the order of ends.
    private struct Run: Sendable {
        /// The first that is not replaced.
        var first: Int
        var end: Int
    }

    private var list: [Finding] = []
    /// Those before the last one.
    private var runs: [Run] = []
    private var lastRun = 0
    private var hasReplaced = false
    /// Bytes of the longest of the field.
    private var longest: Int32 = 0
    private var fieldStart = 0

    /// Forgets all; the lists keep their room.
    mutating func clear() {
        list.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        (lastRun, fieldStart, longest, hasReplaced) = (0, 0, 0, false)
    }

    mutating func removeAll(where isLeft: (Finding) -> Bool) { list.removeAll(where: isLeft) }

    /// Places begin anew: what follows was found with another language, or in another field.
    mutating func beginRun() {
        if lastRun < list.count { runs.append(Run(first: lastRun, end: list.count)) }
        lastRun = list.count
    }

    /// Ends the findings of a field.
    mutating func endField(_ work: inout Work) {
        if hasReplaced {
            work.spend(list.count - fieldStart)
            var kept = fieldStart
            for place in fieldStart..<list.count where !list[place].isReplaced {
                list[kept] = list[place]
                kept += 1
            }
            list.removeSubrange(kept...)
        }
        runs.removeAll(keepingCapacity: true)
        (lastRun, fieldStart, longest, hasReplaced) = (list.count, list.count, 0, false)
    }

    mutating func add(_ new: Finding, _ work: inout Work) {
        guard isWanted(new, &work) else { return }
        longest = Swift.max(longest, new.occurrence.end &- new.occurrence.start)
        list.append(new)
    }

    /// Replaces those that the new one is better than; false where one is better than it.
    @inline(__always)
    private mutating func isWanted(_ new: Finding, _ work: inout Work) -> Bool {
        var place = list.count
        while place > lastRun {
            place &-= 1
            work.spend(1)
            guard !list[place].isReplaced else { continue }
            guard list[place].occurrence.end > new.occurrence.start else { return true }
            guard compare(new, with: place) else { return false }
        }
        return runs.isEmpty || isWantedBesideRuns(new, &work)
    }

    /// The same for what was found with other languages: there those that it overlaps are looked up.
    private mutating func isWantedBesideRuns(_ new: Finding, _ work: inout Work) -> Bool {
        for number in runs.indices.reversed() {
            let run = runs[number]
            let first = place(ofFirstEndingBehind: new.occurrence.start, in: run)
            var place = place(ofFirstEndingBehind: new.occurrence.end &+ longest &- 1, in: run)
            work.spend(place &- first &+ Int.bitWidth)
            while place > first {
                place &-= 1
                guard list[place].isReplaced || compare(new, with: place) else { return false }
            }
            while runs[number].first < run.end, list[runs[number].first].isReplaced { runs[number].first &+= 1 }
            // One ends before the new one begins.
            if runs[number].first < first { return true }
        }
        return true
    }

    /// Replaces the old one where the new one is better; false where the old one is.
    @inline(__always)
    private mutating func compare(_ new: Finding, with place: Int) -> Bool {
        let old = list[place]
        let newIsInside = old.occurrence.start <= new.occurrence.start && new.occurrence.end <= old.occurrence.end
        if newIsInside, old.strength.rawValue <= new.strength.rawValue { return false }
        let oldIsInside = new.occurrence.start <= old.occurrence.start && old.occurrence.end <= new.occurrence.end
        if oldIsInside, new.strength.rawValue <= old.strength.rawValue {
            list[place].isReplaced = true
            hasReplaced = true
        }
        return true
    }

    private func place(ofFirstEndingBehind offset: Int32, in run: Run) -> Int {
        var low = run.first
        var high = run.end
        while low < high {
            let middle = (low &+ high) / 2
            if list[middle].occurrence.end <= offset { low = middle &+ 1 } else { high = middle }
        }
        return low
    }
}

extension TopicFindings: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { list.count }

    subscript(_ place: Int) -> Finding { list[place] }
}
