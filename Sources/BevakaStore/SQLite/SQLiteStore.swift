package import BevakaCore
import GRDB
import Synchronization

/// The archive in one SQLite file, `bevaka.sqlite` in the Cache directory: one writer, any number of readers beside it.
package final class SQLiteStore: ItemStore {
    package static let fileName = "bevaka.sqlite"

    let path: String
    private let isReadOnly: Bool
    private let configure: (@Sendable (Database) throws -> Void)?
    private let opened: Mutex<Opened>

    /// Connections to the file.
    private struct Opened {
        var pool: DatabasePool
        /// Of a file that was opened as one which nobody changes.
        var frozen: FileStamp?
    }

    var pool: DatabasePool { opened.withLock { $0.pool } }

    /// Opens the archive in `directory`; for writing, both are created when missing and an older archive is brought to the
    /// present form. For reading nothing is created, and no right to write is needed. Throws ``RunFailure`` (73) when it
    /// cannot be opened or comes from a newer bevaka, (65) when it is to be read and is not there.
    package convenience init(directory: String, readOnly: Bool = false) throws(RunFailure) {
        try self.init(directory: directory, readOnly: readOnly, configure: nil)
    }

    /// `configure` is run on each connection after the store's own settings; tests make a full disk with it. `access` takes
    /// the place of what this user may do, for tests that run as root.
    init(
        directory: String, readOnly: Bool, access: ArchiveFile.Access? = nil,
        configure: (@Sendable (Database) throws -> Void)?
    ) throws(RunFailure) {
        path = directory.hasSuffix("/") ? directory + Self.fileName : directory + "/" + Self.fileName
        isReadOnly = readOnly
        self.configure = configure
        if !readOnly {
            try Folder.create(
                directory.hasSuffix("/") ? String(directory.dropLast()) : directory, mode: Folder.passable)
            ArchiveFile(path: path).create()
        }
        opened = Mutex(try Self.open(path, readOnly: readOnly, access: access, configure))
    }

    /// Runs `body` on a state of the archive that does not change meanwhile.
    func reading<Value>(_ body: (Database) throws -> Value) throws(RunFailure) -> Value {
        let opened = try present()
        do {
            let value = try opened.pool.read(body)
            try unchanged(opened)
            return value
        } catch {
            // What was read of a file that changed may be anything, also an error.
            try unchanged(opened)
            throw SQLiteFailure(path: path).failure(error)
        }
    }

    /// As ``reading(_:)``, for what takes its connection itself.
    func copying(_ body: (DatabasePool) throws -> Void) throws {
        let opened = try present()
        try body(opened.pool)
        try unchanged(opened)
    }

    /// Runs `body` in one transaction: all of it happens, or nothing.
    func writing<Value>(_ body: (Database) throws -> Value) throws(RunFailure) -> Value {
        do {
            return try pool.write(body)
        } catch {
            throw SQLiteFailure(path: path).failure(error)
        }
    }

    /// The connections, opened anew where somebody has changed a file that was taken for one which nobody changes.
    private func present() throws(RunFailure) -> Opened {
        let file = ArchiveFile(path: path)
        let known = opened.withLock { $0 }
        guard let frozen = known.frozen, frozen != file.stamp || file.hasLog else { return known }
        let now = try Self.open(path, readOnly: isReadOnly, configure)
        opened.withLock { $0 = now }
        return now
    }

    /// - Throws: ``RunFailure`` 75 when the file has changed under a reader without locks.
    private func unchanged(_ opened: Opened) throws(RunFailure) {
        guard let frozen = opened.frozen, frozen != ArchiveFile(path: path).stamp else { return }
        throw RunFailure(.locked, "The archive \(path) was changed while it was read. Try again.")
    }

    private static func open(
        _ path: String, readOnly: Bool, access: ArchiveFile.Access? = nil,
        _ configure: (@Sendable (Database) throws -> Void)?
    ) throws(RunFailure) -> Opened {
        let file = ArchiveFile(path: path)
        // Taken before it is asked whether there is a log: a change that comes between the two is seen.
        var stamp = file.stamp
        var access: ArchiveFile.Access =
            if let access { access } else if readOnly { try file.access() } else { .shared }
        var attempts = 0
        while true {
            do {
                let configuration = configuration(readOnly: readOnly, configure: configure)
                let pool = try DatabasePool(path: file.name(access), configuration: configuration)
                try bringUpToDate(pool, path: path, readOnly: readOnly)
                return Opened(pool: pool, frozen: access == .frozen ? stamp : nil)
            } catch {
                // A writer that begins or ends changes what lies there to be used.
                stamp = file.stamp
                let other = readOnly ? try file.access() : .shared
                attempts += 1
                guard other != access, attempts < 4 else { throw SQLiteFailure(path: path).failure(error) }
                access = other
            }
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
