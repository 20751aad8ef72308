package import FoundationEssentials

/// The whole archive.
package typealias Store = ItemStore & EditionStore

/// The archive's part that makes editions: what each team has been told, and what is on its way.
///
/// All calls block; failures are thrown as ``RunFailure``.
package protocol EditionStore: Sendable {
    /// Where each of these teams stands. A team that was not known begins here: what came before `now` is no news to it.
    ///
    /// - Parameter slots: the moments of their timetables that are to count as served for new teams, by key.
    func desks(_ teams: [Team], slots: [String: TeamSlots], now: Date) throws(RunFailure) -> [TeamDesk]

    /// The highest row of the archive; 0 when it is empty.
    func lastRow() throws(RunFailure) -> Int64

    /// Items above a row that count as news (no source's back catalogue) and those at or below it that were edited or
    /// corrected since `since`, without their HTML and with the beginnings of their texts; by row.
    func candidates(above row: Int64, editedSince since: Date) throws(RunFailure) -> [StoredItem]

    /// The items with these rows that are still there, in this order.
    func items(rows: [Int64]) throws(RunFailure) -> [StoredItem]

    /// The rows among these that match a search query.
    func matching(_ text: String, among rows: Set<Int64>) throws(RunFailure) -> Set<Int64>

    /// The rows among these whose items name one of these documents, by any of its names.
    func naming(_ documents: [String], among rows: Set<Int64>) throws(RunFailure) -> Set<Int64>

    /// Which of these rows a team has been told as news.
    func told(_ rows: [Int64], team: String) throws(RunFailure) -> Set<Int64>

    /// What a team was told of these stories, the latest telling of each.
    func toldStories(_ stories: Set<Int64>, team: String) throws(RunFailure) -> [ToldItem]

    /// Items told since a moment whose text is another one than was told, and was edited at or after `edited`.
    func toldAndEdited(
        team: String, since: Date, editedSince edited: Date
    ) throws(RunFailure) -> [(told: ToldItem, item: StoredItem)]

    /// Stores an edition with its items and deliveries, and that the team has been served, in one transaction.
    ///
    /// - Throws: ``RunFailure`` 75 when the team has had another edition meanwhile.
    func publish(_ draft: EditionDraft, served: TeamServed) throws(RunFailure) -> Edition

    /// That a team has been served without an edition.
    func serve(_ team: String, _ served: TeamServed) throws(RunFailure)

    /// The numbers of a team's latest editions that still have their words.
    func lastNumbers(team: String, limit: Int) throws(RunFailure) -> [Int]

    /// One edition with its items; nil when there is none.
    func edition(team: String, number: Int) throws(RunFailure) -> Edition?

    /// The stories told to a team a week, on average of the weeks before `now` in which it was served; nil in its first week.
    func newsAWeek(team: String, now: Date) throws(RunFailure) -> Double?

    /// Deliveries that are due, by edition and row.
    func outbox(due now: Date) throws(RunFailure) -> [Delivery]

    /// All deliveries of an edition.
    func deliveries(of edition: Int64) throws(RunFailure) -> [Delivery]

    /// Deliveries that are still to be made, or failed for good since a moment.
    func troubledDeliveries(since: Date) throws(RunFailure) -> [Delivery]

    /// Stores what became of attempts.
    func record(_ deliveries: [Delivery], now: Date) throws(RunFailure)

    /// What has been said to the person whom cron mails and still stands, as it was kept last. An archive that comes from a
    /// version in which a hyphen before a word of a search meant nothing has ``hyphensMeantNothing`` until something is kept.
    func notices() throws(RunFailure) -> Set<String>

    /// Keeps what stands now in place of what was kept before.
    func keep(notices: Set<String>, now: Date) throws(RunFailure)

    /// Takes the words out of editions made before a moment that have nothing left to deliver.
    func emptyEditions(before: Date) throws(RunFailure)
}

extension EditionStore {
    package static var hyphensMeantNothing: String { "hyphens meant nothing" }
}

/// How far a team is served by an edition, or by finding that there is none to make.
package struct TeamServed: Hashable, Sendable {
    package var through: Int64
    package var at: Date
    /// Nil keeps what is there.
    package var slot: Date?
    package var weeklySlot: Date?

    package init(through: Int64, at: Date, slot: Date? = nil, weeklySlot: Date? = nil) {
        self.through = through
        self.at = at
        self.slot = slot
        self.weeklySlot = weeklySlot
    }
}

/// Moments of a team's timetable.
package struct TeamSlots: Hashable, Sendable {
    package var daily: Date?
    package var weekly: Date?

    package init(daily: Date?, weekly: Date?) {
        self.daily = daily
        self.weekly = weekly
    }
}
