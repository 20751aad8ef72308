package import BevakaCore
import FoundationEssentials
import GRDB

/// The archive in one SQLite file, `bevaka.sqlite` in the Cache directory: one writer, any number of readers beside it.
package final class SQLiteStore: ItemStore {
    package static let fileName = "bevaka.sqlite"

    let path: String
    let pool: DatabasePool

    /// Opens the archive in `directory`; for writing, both are created when missing and an older archive is brought to the
    /// present form. Throws ``RunFailure`` (73) when it cannot be opened or comes from a newer bevaka, (65) when it is to be
    /// read and is not there.
    package convenience init(directory: String, readOnly: Bool = false) throws(RunFailure) {
        try self.init(directory: directory, readOnly: readOnly, configure: nil)
    }

    /// `configure` is run on each connection after the store's own settings; tests make a full disk with it.
    init(directory: String, readOnly: Bool, configure: (@Sendable (Database) throws -> Void)?) throws(RunFailure) {
        path = directory.hasSuffix("/") ? directory + Self.fileName : directory + "/" + Self.fileName
        try Self.makeReady(directory: directory, path: path, readOnly: readOnly)
        do {
            let configuration = Self.configuration(readOnly: readOnly, configure: configure)
            pool = try DatabasePool(path: path, configuration: configuration)
            try Self.bringUpToDate(pool, path: path, readOnly: readOnly)
        } catch {
            throw SQLiteFailure(path: path).failure(error)
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(RunFailure) -> Value {
        do {
            return try pool.read(body)
        } catch {
            throw SQLiteFailure(path: path).failure(error)
        }
    }

    /// Runs `body` in one transaction: all of it happens, or nothing.
    func writing<Value>(_ body: (Database) throws -> Value) throws(RunFailure) -> Value {
        do {
            return try pool.write(body)
        } catch {
            throw SQLiteFailure(path: path).failure(error)
        }
    }

    private static func makeReady(directory: String, path: String, readOnly: Bool) throws(RunFailure) {
        if readOnly {
            guard FileManager.default.fileExists(atPath: path) else {
                throw RunFailure(
                    .badInput,
                    "There is no archive \(path) yet. `bevaka run` makes one, or name another directory with --cache.")
            }
            return
        }
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw RunFailure(
                .cannotCreate,
                "The directory \(directory) for the archive cannot be created: check that its parent is a directory in "
                    + "which this user may write, or name another one with --cache.")
        }
    }

    private static func configuration(
        readOnly: Bool, configure: (@Sendable (Database) throws -> Void)?
    ) -> Configuration {
        var configuration = Configuration()
        configuration.label = "bevaka.archive"
        configuration.readonly = readOnly
        // `bevaka search` beside a running pass waits for it rather than fails.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // Has effect on a new file only; items with their text are long, and larger pages are a fifth faster.
            try database.execute(sql: "PRAGMA page_size = 8192")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            // KiB. The writer keeps the indexes it touches in memory during a pass.
            try database.execute(sql: "PRAGMA cache_size = -16384")
            try configure?(database)
        }
        return configuration
    }

    private static func bringUpToDate(_ pool: DatabasePool, path: String, readOnly: Bool) throws {
        let migrator = ArchiveSchema.migrator
        if try pool.read(migrator.hasBeenSuperseded) {
            throw RunFailure(
                .cannotCreate,
                "The archive \(path) was written by a newer bevaka. Use that version, or name another directory with --cache."
            )
        }
        if readOnly {
            guard try pool.read(migrator.hasCompletedMigrations) else {
                throw RunFailure(
                    .cannotCreate,
                    "The archive \(path) is of an older bevaka. Run `bevaka run` once to bring it up to date.")
            }
            return
        }
        try migrator.migrate(pool)
        // GRDB's choice for WAL is NORMAL, which may forget the last transactions when the power fails: a delivery that
        // was marked as sent would be sent again.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }
}
