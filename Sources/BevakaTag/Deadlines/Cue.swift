/// What a word near a date says of the date.
enum CueKind: UInt8, Hashable, Sendable, CaseIterable {
    /// The day is the last one: `deadline`, `sista ansökningsdag`, `closes on`.
    case deadline
    /// Not after the day, whatever it is that must be done: `no later than`, `senast`.
    case limit
    /// Up to the day; a deadline only where something is applied for, answered or open: `until`, `bis zum`.
    case until
    case opens
    /// From the day on; an opening only where something is applied for: `from`, `alates`.
    case from
    /// The time between two days in which one can apply: `hakuaika`, `application period`.
    case period
    case event
    /// The day is past: `closed on`, `stängdes`.
    case closed
    /// The subject goes on until the day, whatever it is: `runs until`; another's date unless one applies for it.
    case course
    /// The day is another's: project ends, decisions, publication, entry into force.
    case other
    case application, consultation, registration
    case idea, outline, full

    /// What the person who reads can do by the day.
    var isAction: Bool { self == .application || self == .consultation || self == .registration }
    var isStage: Bool { self == .idea || self == .outline || self == .full }
}

/// A cue and where it stands in the folded text.
struct Cue {
    var kind: CueKind
    var range: Range<Int>
}
