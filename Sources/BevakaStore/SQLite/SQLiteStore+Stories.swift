package import BevakaCore
package import FoundationEssentials
import GRDB

extension SQLiteStore {
    package func splitStory(of publicID: String, author: String?, at: Date) throws(RunFailure) -> StoredItem {
        try writing { database in
            let row = try Self.knownRow(publicID, in: database)
            try StoryWriter(database).split(row, author: author, at: at)
            return try Self.item(row, in: database)
        }
    }

    package func joinStories(
        _ publicID: String, _ other: String, author: String?, at: Date
    ) throws(RunFailure) -> StoredItem {
        try writing { database in
            let row = try Self.knownRow(publicID, in: database)
            let otherRow = try Self.knownRow(other, in: database)
            try StoryWriter(database).join(row, otherRow, author: author, at: at)
            return try Self.item(row, in: database)
        }
    }

    package func storyRulings() throws(RunFailure) -> [StoryRuling] {
        try reading { try StoryRulingTable.all($0) }
    }

    private static func knownRow(_ publicID: String, in database: Database) throws -> Int64 {
        guard let row = try row(publicID, in: database) else {
            throw RunFailure(.usage, "No item has the identifier \"\(publicID)\". `bevaka search` prints identifiers.")
        }
        return row
    }

    private static func item(_ row: Int64, in database: Database) throws -> StoredItem {
        guard let item = try ItemReader(database).item(row) else {
            throw RunFailure(.usage, "The item has been pruned meanwhile.")
        }
        return item
    }
}
