import GRDB

/// The tables of `bevaka.sqlite` and the steps by which an older file comes to their present form.
///
/// A step that has been released is never edited; a change is a new step with the next number.
enum ArchiveSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001 archive") { database in
            for statement in ArchiveSchema.sources + ArchiveSchema.items + ArchiveSchema.parts + ArchiveSchema.search {
                try database.execute(sql: statement)
            }
        }
        migrator.registerMigration("002 editions and outbox") { database in
            for statement in ArchiveSchema.editions { try database.execute(sql: statement) }
        }
        migrator.registerMigration("003 corrections") { database in
            for statement in ArchiveSchema.corrections { try database.execute(sql: statement) }
        }
        migrator.registerMigration("004 blocks") { database in
            for statement in ArchiveSchema.blocks { try database.execute(sql: statement) }
            try ArchiveSchema.countBlocks(database)
        }
        migrator.registerMigration("005 stories") { database in
            for statement in ArchiveSchema.storyMarks { try database.execute(sql: statement) }
            try ArchiveSchema.indexOlderStories(database)
        }
        migrator.registerMigration("006 teams") { database in
            for statement in ArchiveSchema.teams { try database.execute(sql: statement) }
        }
        migrator.registerMigration("007 hyphens exclude") { database in
            try database.execute(sql: ArchiveSchema.olderHyphens)
        }
        migrator.registerMigration("008 effective dates") { database in
            for statement in ArchiveSchema.effectiveDates { try database.execute(sql: statement) }
        }
        return migrator
    }
}
