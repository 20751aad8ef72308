import BevakaCore

/// What an item says, field by field: the documents it names, the dates to act by, and the places it is about.
///
/// The folded texts are those that the topics were found in, so nothing is folded twice.
struct Statements {
    private(set) var references: [Reference] = []
    private(set) var deadlines: [Deadline] = []
    private(set) var places: [Place] = []

    init(_ item: Item, reading: inout Tagger.Reading) {
        let linked = [item.url, item.externalURL].compactMap { $0.flatMap(References.reference) }
        for field in [Evidence.Field.title, .text] where !reading.folded(field).bytes.isEmpty {
            read(field, of: &reading, item: item, reserved: linked.count)
        }
        for reference in linked where !references.contains(where: { $0.id == reference.id }) {
            references.append(reference)
        }
    }

    /// - Parameter reserved: Places that the documents of the item's own links keep: whose page it is, is never crowded out.
    private mutating func read(
        _ field: Evidence.Field, of reading: inout Tagger.Reading, item: Item, reserved: Int
    ) {
        let (text, folded) = (reading.original(field), reading.folded(field))
        references += References.find(
            in: text, folded: folded, known: Set(references.map(\.id)),
            limit: ReadingLimits.references - reserved - references.count, work: &reading.work)
        let dates = DeadlineFinder.find(
            in: text, folded: folded, language: reading.language, published: item.published, work: &reading.work)
        for deadline in dates { add(deadline) }
        let known = Set(places.map(\.id))
        places += PlaceFinder.find(in: text, folded: folded, work: &reading.work).filter { !known.contains($0.id) }
    }

    /// A title's date is told again in the text, there perhaps with its hour.
    private mutating func add(_ deadline: Deadline) {
        guard let known = deadlines.firstIndex(where: { $0.date == deadline.date && $0.kind == deadline.kind }) else {
            return deadlines.admit(deadline)
        }
        if deadlines[known].time == nil {
            deadlines[known] = deadline
        } else if let time = deadline.time, time != deadlines[known].time {
            deadlines.admit(deadline)
        }
    }
}
