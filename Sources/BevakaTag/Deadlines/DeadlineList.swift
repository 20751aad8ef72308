import BevakaCore

/// The dates of an item as far as they are kept: ``BevakaCore/ReadingLimits/deadlines`` of them. Where there are more, a day that one
/// can act by takes the place of an event's, and both that of what is past; of equals the first in the text stay.
extension [Deadline] {
    /// Whether one more of a kind would be kept.
    func admits(_ kind: Deadline.Kind) -> Bool {
        count < ReadingLimits.deadlines || contains { $0.kind.rank > kind.rank }
    }

    /// Takes one in behind the others, for the last of the least where there is no more room.
    mutating func admit(_ deadline: Deadline) {
        guard admits(deadline.kind) else { return }
        if count >= ReadingLimits.deadlines, let least = map(\.kind.rank).max(),
            let last = lastIndex(where: { $0.kind.rank == least })
        {
            remove(at: last)
        }
        append(deadline)
    }
}

extension Deadline.Kind {
    /// The lower, the sooner it is kept.
    fileprivate var rank: Int {
        switch self {
        case .application, .consultation, .registration, .other, .opens: 0
        case .event: 1
        case .closed: 2
        }
    }
}
