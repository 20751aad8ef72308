package import BevakaCore
package import FoundationEssentials
import GRDB

extension SQLiteStore {
    package func prune(before: Date) throws(RunFailure) -> Int {
        try writing { database in
            let condition = "row IN (SELECT row FROM items WHERE coalesce(arrived, first_seen) < ?)"
            let unindex = """
                INSERT INTO search (search, rowid, title, text, tags)
                SELECT 'delete', row, title, text, tags FROM searchable WHERE \(condition)
                """
            try PreparedStatement(database, unindex).run { $0.date(before) }
            let delete = try PreparedStatement(database, "DELETE FROM items WHERE coalesce(arrived, first_seen) < ?")
            try delete.run { $0.date(before) }
            let count = delete.changes
            if count > 0 {
                let empty = "DELETE FROM stories WHERE NOT EXISTS (SELECT 1 FROM items WHERE items.story = stories.id)"
                try PreparedStatement(database, empty).run()
                try StoryTable(database).chooseLeadsAnew()
                try StoryMarksTable.prune(database, before: before)
            }
            return count
        }
    }

    package func backup(to path: String) throws(RunFailure) {
        let partial = path + ".partial"
        do {
            try? FileManager.default.removeItem(atPath: partial)
            ArchiveFile(path: partial).create(mode: FileStamp.mode(of: path) ?? ArchiveFile.mode)
            let copy = try DatabaseQueue(path: partial)
            try copying { try $0.backup(to: copy) }
            // One file, complete by itself: no -wal beside it.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            try AtomicRename.move(partial, to: path)
        } catch {
            for suffix in ["", "-wal", "-shm", "-journal"] {
                try? FileManager.default.removeItem(atPath: partial + suffix)
            }
            if (error as? DatabaseError)?.resultCode == .SQLITE_CANTOPEN {
                throw RunFailure(
                    .cannotCreate,
                    "The copy \(path) cannot be written: check that its directory exists and that this user may write in it, "
                        + "or name another file.")
            }
            throw SQLiteFailure(path: path).failure(error)
        }
    }

    package func close() throws(RunFailure) {
        do {
            // The writer has to be the last connection that closes: only then is the log put back into the file and
            // deleted (a reader may not write).
            pool.invalidateReadOnlyConnections()
            try pool.close()
        } catch {
            throw SQLiteFailure(path: path).failure(error)
        }
    }
}
