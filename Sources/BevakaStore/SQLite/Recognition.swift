import BevakaCore
import FoundationEssentials

/// Tells for each item of a document whether it is known: by its identity, else by its likeness to an item whose identity
/// the source has changed.
struct Recognition {
    enum Verdict {
        /// A second copy in the same document.
        case repeated
        /// Known, and deleted since.
        case pruned
        /// Known with these very words.
        case unchanged(row: Int64)
        /// Back catalogue with these very words, under a date that says it was published anew.
        case redated(row: Int64)
        /// Known with other words.
        case known(row: Int64, isBacklog: Bool)
        case new(ItemIdentity)
    }

    struct Finding {
        /// In the document.
        var index: Int
        var verdict: Verdict
    }

    /// In the order of the document.
    private(set) var findings: [Finding] = []
    /// At least half of the items that the archive knows came under other identifiers than before.
    private(set) var identifiersFailed = false

    /// The source gives its items later dates as a matter of course: see ``Revival/isHabit(moved:of:)``.
    var movesDates: Bool { Revival.isHabit(moved: moved, of: claimedRows.count) }

    private let source: SourceRecord
    private let now: Date
    private let identities: IdentityTable
    private let retellings: RetellingTable
    /// Keys that this document has used, with the items that used them, and the stored items that these led to: two items
    /// of one document are never one, unless the second is a copy of the first.
    private var usedKeys: [String: AnnotatedItem] = [:]
    private var claimedRows: Set<Int64> = []
    private var displaced = 0
    private var moved = 0

    init(
        _ items: [AnnotatedItem], source: SourceRecord, at now: Date, identities: IdentityTable,
        retellings: RetellingTable
    ) throws {
        self.source = source
        self.now = now
        self.identities = identities
        self.retellings = retellings
        for (index, item) in items.enumerated() {
            findings.append(Finding(index: index, verdict: try verdictByIdentity(item)))
        }
        let knownByIdentity = claimedRows.count
        var retold = 0
        for (index, item) in items.enumerated() {
            guard case .new(let identity) = findings[index].verdict else { continue }
            guard let row = try retoldRow(item) else { continue }
            retold += 1
            claimedRows.insert(row)
            try identities.remember(identity.key, source: source.id, item: row)
            findings[index].verdict = .known(row: row, isBacklog: false)
        }
        let failures = retold + displaced
        identifiersFailed = !source.distrustsGuids && failures > 0 && failures * 2 >= knownByIdentity + retold
    }

    private mutating func verdictByIdentity(_ item: AnnotatedItem) throws -> Verdict {
        let trusted: ItemIdentity.Basis = source.distrustsGuids ? .link : .guid
        for basis in ItemIdentity.Basis.allCases where basis >= trusted {
            guard let identity = ItemIdentity(item, basis: basis) else { continue }
            if let first = usedKeys[identity.key] {
                if Telling(first).isRetold(by: Telling(item)) { return .repeated }
                continue
            }
            guard let known = try identities.known(identity.key, source: source.id) else {
                usedKeys[identity.key] = item
                return .new(identity)
            }
            if let verdict = try verdict(item, known, basis: basis) {
                usedKeys[identity.key] = item
                claimedRows.insert(known.row)
                if Revival.isLater(item.item.published, than: known.published) { moved += 1 }
                return verdict
            }
            displaced += 1
        }
        return .repeated
    }

    /// nil when the key leads to another item than this one.
    private func verdict(
        _ item: AnnotatedItem, _ known: IdentityTable.Known, basis: ItemIdentity.Basis
    ) throws -> Verdict? {
        if claimedRows.contains(known.row) { return nil }
        guard let contentHash = known.contentHash else { return .pruned }
        if contentHash == ContentHash.of(item) {
            let isRedated =
                known.isBacklog && Revival(now: now).isRedated(known.published, item.item.published)
            return isRedated ? .redated(row: known.row) : .unchanged(row: known.row)
        }
        guard let before = try identities.telling(of: known.row) else { return .pruned }
        return before.isDisplaced(by: Telling(item), basis: basis)
            ? nil : .known(row: known.row, isBacklog: known.isBacklog)
    }

    private func retoldRow(_ item: AnnotatedItem) throws -> Int64? {
        // A new source has nothing to be retold.
        guard source.health.itemCount > 0 else { return nil }
        let telling = Telling(item)
        for row in try retellings.rows(like: item, source: source.id) where !claimedRows.contains(row) {
            if let before = try identities.telling(of: row), before.isRetold(by: telling) { return row }
        }
        return nil
    }
}
