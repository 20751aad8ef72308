import BevakaCore
import FoundationEssentials
import GRDB

/// How far each team has been served, in `teams`.
struct TeamTable {
    private let select: PreparedStatement
    private let insert: PreparedStatement
    private let rename: PreparedStatement
    private let update: PreparedStatement

    init(_ database: Database) throws {
        select = try PreparedStatement(
            database,
            """
            SELECT through, served, first_served, slot, weekly_slot,
                (SELECT max(number) FROM editions WHERE team = ?1),
                (SELECT max(created) FROM editions JOIN edition_items ON edition = id
                WHERE editions.team = ?1 AND role = 'news')
            FROM teams WHERE team = ?1
            """)
        insert = try PreparedStatement(
            database,
            """
            INSERT INTO teams (team, name, through, served, slot, weekly_slot, first_served)
            VALUES (?1, ?2, (SELECT coalesce(max(row), 0) FROM items), ?3, ?4, ?5, ?3) ON CONFLICT DO NOTHING
            """)
        rename = try PreparedStatement(database, "UPDATE teams SET name = ?2 WHERE team = ?1 AND name <> ?2")
        update = try PreparedStatement(
            database,
            """
            UPDATE teams SET through = max(through, ?2), served = ?3, slot = coalesce(?4, slot),
                weekly_slot = coalesce(?5, weekly_slot)
            WHERE team = ?1
            """)
    }

    /// Where the team stands; a new one is entered.
    func desk(_ team: Team, slots: TeamSlots?, now: Date) throws -> TeamDesk {
        try insert.run {
            $0.text(team.key)
            $0.text(team.name)
            $0.date(now)
            $0.date(slots?.daily)
            $0.date(slots?.weekly)
        }
        try rename.run {
            $0.text(team.key)
            $0.text(team.name)
        }
        let desk = try select.first({ $0.text(team.key) }) { columns in
            let through = columns.integer() ?? 0
            let served = columns.date() ?? now
            let started = columns.date() ?? now
            let slot = columns.date()
            let weeklySlot = columns.date()
            let number = Int(columns.integer() ?? 0)
            return TeamDesk(
                team: team.key, through: through, served: served, started: started, slot: slot, weeklySlot: weeklySlot,
                lastNumber: number, lastNews: columns.date())
        }
        return desk ?? TeamDesk(team: team.key, through: 0, served: now, started: now)
    }

    func serve(_ team: String, _ served: TeamServed) throws {
        try update.run {
            $0.text(team)
            $0.integer(served.through)
            $0.date(served.at)
            $0.date(served.slot)
            $0.date(served.weeklySlot)
        }
    }
}
