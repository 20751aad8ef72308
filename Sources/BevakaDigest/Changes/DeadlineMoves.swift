import BevakaCore

/// What became of the dates of an item: which stayed, which moved, which came and went.
struct DeadlineMoves {
    /// Each present date with the place of the former one that it is, in the order of the present ones; nil for a new one.
    let origins: [Int?]
    /// Places of the former ones that are gone.
    let dropped: [Int]

    /// A date is the same when kind, stage and day are; what is left over of a kind is paired by order of days.
    init(from old: [Deadline], to new: [Deadline]) {
        var origins = [Int?](repeating: nil, count: new.count)
        var free = Set(old.indices)
        func pair(_ agrees: (Deadline, Deadline) -> Bool) {
            let candidates = new.indices.filter { origins[$0] == nil }.sorted { new[$0].date < new[$1].date }
            for place in candidates {
                let former = free.filter { agrees(old[$0], new[place]) }.min { old[$0].date < old[$1].date }
                guard let former else { continue }
                origins[place] = former
                free.remove(former)
            }
        }
        pair { $0.kind == $1.kind && $0.stage == $1.stage && $0.date == $1.date && $0.time == $1.time }
        pair { $0.kind == $1.kind && $0.stage == $1.stage && $0.date == $1.date }
        pair { $0.kind == $1.kind && $0.stage == $1.stage }
        // The kind of a date may be said less clearly than before: `deadline` for `deadline for applications`.
        pair { $0.date == $1.date && ($0.kind == .other || $1.kind == .other) }
        self.origins = origins
        dropped = free.sorted()
    }
}
