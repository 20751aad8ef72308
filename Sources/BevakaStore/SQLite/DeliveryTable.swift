import BevakaCore
import FoundationEssentials
import GRDB

/// The outbox, in `deliveries`.
struct DeliveryTable {
    private let insert: PreparedStatement
    private let due: PreparedStatement
    private let ofEdition: PreparedStatement
    private let troubled: PreparedStatement
    private let update: PreparedStatement

    private static let select = """
        SELECT deliveries.id, edition, team, number, channel, recipient, message_id, state, attempts, created, next_attempt,
            problem
        FROM deliveries JOIN editions ON editions.id = edition
        """

    init(_ database: Database) throws {
        insert = try PreparedStatement(
            database,
            """
            INSERT INTO deliveries (edition, channel, recipient, message_id, state, next_attempt)
            VALUES (?, ?, ?, ?, 'pending', ?)
            """)
        due = try PreparedStatement(
            database,
            Self.select + " WHERE state = 'pending' AND next_attempt <= ? ORDER BY edition, deliveries.id")
        ofEdition = try PreparedStatement(database, Self.select + " WHERE edition = ? ORDER BY deliveries.id")
        troubled = try PreparedStatement(
            database,
            Self.select
                + """
                 WHERE state = 'pending' AND attempts > 0 OR state IN ('refused', 'expired') AND last_attempt >= ?
                ORDER BY edition, deliveries.id
                """)
        update = try PreparedStatement(
            database,
            """
            UPDATE deliveries SET state = ?, attempts = ?, next_attempt = ?, last_attempt = ?, problem = ? WHERE id = ?
            """)
    }

    func add(_ addresses: [EditionDraft.Address], edition: Int64, now: Date) throws {
        for address in addresses {
            try insert.run {
                $0.integer(edition)
                $0.text(address.channel)
                $0.text(address.recipient)
                $0.text(address.messageID)
                $0.date(now)
            }
        }
    }

    /// A next attempt that lies days ahead was planned by a clock that has been set back since, and does not wait.
    func due(_ now: Date) throws -> [Delivery] {
        try read(due) { $0.date(now) }
            + read(due) { $0.date(.distantFuture) }.filter { delivery in
                (delivery.nextAttempt ?? now).timeIntervalSince(now) > Self.longestWait
            }
    }

    /// Longer than any back-off.
    private static let longestWait: Double = 2 * 86_400

    func all(of edition: Int64) throws -> [Delivery] {
        try read(ofEdition) { $0.integer(edition) }
    }

    func troubled(since: Date) throws -> [Delivery] {
        try read(troubled) { $0.date(since) }
    }

    func record(_ delivery: Delivery, now: Date) throws {
        try update.run {
            $0.text(delivery.state.rawValue)
            $0.integer(delivery.attempts)
            $0.date(delivery.nextAttempt)
            $0.date(now)
            $0.text(delivery.problem)
            $0.integer(delivery.id)
        }
    }

    private func read(
        _ statement: PreparedStatement, _ bind: (inout StatementBinder) -> Void
    ) throws -> [Delivery] {
        var deliveries: [Delivery] = []
        try statement.rows(bind) { deliveries.append(Self.delivery(&$0)) }
        return deliveries
    }

    private static func delivery(_ columns: inout StatementColumns) -> Delivery {
        let id = columns.integer() ?? 0
        let edition = columns.integer() ?? 0
        let team = columns.text() ?? ""
        let number = Int(columns.integer() ?? 0)
        let channel = columns.text() ?? ""
        let recipient = columns.text() ?? ""
        let messageID = columns.text() ?? ""
        let state = columns.text().flatMap(Delivery.State.init(rawValue:)) ?? .pending
        let attempts = Int(columns.integer() ?? 0)
        let created = columns.date() ?? .distantPast
        let next = columns.date()
        return Delivery(
            id: id, edition: edition, team: team, number: number, channel: channel, recipient: recipient,
            messageID: messageID, state: state, attempts: attempts, created: created, nextAttempt: next,
            problem: columns.text())
    }
}
