import BevakaCore

/// What an item says, field by field: the documents it names, the dates to act by, and the places it is about.
///
/// The folded texts are those that the topics were found in, so nothing is folded twice.
struct Statements {
    private(set) var references: [Reference] = []
    private(set) var deadlines: [Deadline] = []
    private(set) var places: [Place] = []

    init(_ item: Item, reading: inout Tagger.Reading) {
        for field in [Evidence.Field.title, .text] where !reading.folded(field).bytes.isEmpty {
            read(field, of: &reading, item: item)
        }
        for url in [item.url, item.externalURL] {
            if let reference = url.flatMap(References.reference) { add(reference) }
        }
    }

    private mutating func read(_ field: Evidence.Field, of reading: inout Tagger.Reading, item: Item) {
        let (text, folded) = (reading.original(field), reading.folded(field))
        for reference in References.find(in: text, folded: folded, work: &reading.work) { add(reference) }
        let dates = DeadlineFinder.find(
            in: text, folded: folded, language: reading.language, published: item.published, work: &reading.work)
        for deadline in dates { add(deadline) }
        let known = Set(places.map(\.id))
        places += PlaceFinder.find(in: text, folded: folded, work: &reading.work).filter { !known.contains($0.id) }
    }

    /// The same document once: as the text names it, before the item's link.
    private mutating func add(_ reference: Reference) {
        guard !references.contains(where: { $0.id == reference.id }) else { return }
        references.append(reference)
    }

    /// A title's date is told again in the text, there perhaps with its hour.
    private mutating func add(_ deadline: Deadline) {
        guard let known = deadlines.firstIndex(where: { $0.date == deadline.date && $0.kind == deadline.kind }) else {
            return deadlines.append(deadline)
        }
        if deadlines[known].time == nil {
            deadlines[known] = deadline
        } else if let time = deadline.time, time != deadlines[known].time {
            deadlines.append(deadline)
        }
    }
}
