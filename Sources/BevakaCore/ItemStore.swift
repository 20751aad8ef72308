package import FoundationEssentials

/// The archive: everything known of sources and items. One contract suite holds every conformer to the same behaviour.
///
/// All calls block; failures of disk or database are thrown as ``RunFailure`` (73 cannot create, 74 cannot write).
package protocol ItemStore: Sendable {
    /// Makes the store know exactly these sources as configured; history of others is kept. A source whose name or
    /// address changed keeps its history; a source whose address changed is asked again even when it was gone.
    func synchronize(_ sources: [Source], now: Date) throws(RunFailure)

    /// The health of the configured sources, in the order of the configuration.
    func health() throws(RunFailure) -> [SourceHealth]

    /// Applies changes in one transaction, each document whole, validators last. Applying the same again changes nothing.
    func apply(_ changes: [StoreChange]) throws(RunFailure) -> [StoreResult]

    func items(_ query: ItemQuery) throws(RunFailure) -> [StoredItem]

    /// Hands over the items of a query one by one, for exports of archives that do not fit into memory. `body` may use
    /// the store; what it throws ends the walk.
    func eachItem(_ query: ItemQuery, _ body: (StoredItem) throws(RunFailure) -> Void) throws(RunFailure)

    /// The item with this public identifier (or an unambiguous prefix of it), with the other items of its story behind it;
    /// empty when there is none. An ambiguous prefix is a ``RunFailure`` (64) that names the candidates.
    func story(of publicID: String) throws(RunFailure) -> [StoredItem]

    /// The documents with these normal forms and all other names that they are known by, those asked for first.
    ///
    /// A name that follows by rule (a CELEX number of a proposal) is always one. A proposal and its procedure are joined
    /// where an item names both, near each other and no others of their kinds.
    func names(of references: [String]) throws(RunFailure) -> [DocumentName]

    /// What an item said in its revision of this number; the next later one where that is no longer kept, the present
    /// text when no later one is. Nil when there is no such item.
    func revision(_ number: Int, of row: Int64) throws(RunFailure) -> ItemRevision?

    /// What an item said before it was edited, oldest first, as far as it is kept; empty for one that never was.
    func revisions(of row: Int64) throws(RunFailure) -> [ItemRevision]

    /// The moment of the first pass, to tell a new archive from an old one; nil before it.
    func firstPass() throws(RunFailure) -> Date?

    /// The last attempts at one source, newest first, as many as are kept.
    func attempts(source name: String) throws(RunFailure) -> [FetchAttempt]

    /// Stores new tags of items that are there already, in one transaction with how far this has come (nil: it is finished).
    /// Nothing else changes: no revision, no arrival, no story, no edition; corrections go on to win. Rows that are gone
    /// are passed over.
    func annotate(_ annotations: [Annotation], progress: Retagging?) throws(RunFailure)

    /// How far tagging again had come when it was last interrupted; nil when it was not.
    func retagging() throws(RunFailure) -> Retagging?

    /// Stores what a person says of an item's topics, beside what was said of its other topics. Returns the item as it is then.
    /// An identifier that names no item, or several, is a ``RunFailure`` (64).
    func correct(_ publicID: String, _ corrections: [Correction]) throws(RunFailure) -> StoredItem

    /// Takes all corrections of an item back: it has the topics again that the tagger gives it.
    func withdrawCorrections(of publicID: String) throws(RunFailure) -> StoredItem

    /// The items with corrections, those corrected last first.
    func correctedItems() throws(RunFailure) -> [StoredItem]

    /// Takes an item out of its story, and keeps it apart from its other tellings for ever. The story's number stays with the
    /// others, unless it was the item's own. Returns the item as it is then. A ``RunFailure`` (64) when it is alone in its
    /// story, or when the identifier names no item or several.
    func splitStory(of publicID: String, author: String?, at: Date) throws(RunFailure) -> StoredItem

    /// Makes two items and their stories one, and takes back what people said against it. The older story's number stays.
    /// Returns the first item as it is then.
    func joinStories(_ publicID: String, _ other: String, author: String?, at: Date) throws(RunFailure) -> StoredItem

    /// What people said of stories, the last first.
    func storyRulings() throws(RunFailure) -> [StoryRuling]

    /// By source, the hashes of the ``TextBlocks`` that recur across its items.
    func recurringBlocks() throws(RunFailure) -> [String: Set<UInt64>]

    /// Deletes the items that arrived before this moment; that they were seen is remembered, so that a feed which still
    /// lists them does not bring them back. Returns how many were deleted.
    func prune(before: Date) throws(RunFailure) -> Int

    /// Writes a complete and consistent copy to a file while the store is in use. An existing file is replaced only when
    /// the copy is whole.
    func backup(to path: String) throws(RunFailure)

    /// Ends the use of the store; no other call may follow.
    func close() throws(RunFailure)
}
