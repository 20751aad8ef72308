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

    /// The item with this public identifier (or an unambiguous prefix of it), with the other items of its story behind it.
    func story(of publicID: String) throws(RunFailure) -> [StoredItem]

    /// The moment of the first pass, to tell a new archive from an old one; nil before it.
    func firstPass() throws(RunFailure) -> Date?
}
