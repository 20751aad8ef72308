import BevakaCore
import FoundationEssentials
import GRDB
import Testing

@testable import BevakaStore

/// What disks, other programs and other versions can do to the archive.
@Suite struct SQLiteTroubleTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var file: String { directory.path + "/bevaka.sqlite" }

    private func open(
        readOnly: Bool = false, configure: (@Sendable (Database) throws -> Void)? = nil
    ) throws(RunFailure) -> SQLiteStore {
        try SQLiteStore(directory: directory.path, readOnly: readOnly, configure: configure)
    }

    private func expect(_ code: RunFailure.Code, naming words: String..., from body: () throws -> Void) {
        let failure = #expect(throws: RunFailure.self) { try body() }
        #expect(failure?.code == code)
        for word in words { #expect(failure?.message.contains(word) == true, "\(failure?.message ?? "")") }
    }

    /// Half a megabyte and more.
    private static let many = Sample.change(
        (1...300).map { number in
            Sample.item("\(number)", text: (1...250).map { "word\($0 * number)" }.joined(separator: " "))
        }, etag: "\"full\"")

    @Test func `a missing directory is made`() throws {
        let store = try SQLiteStore(directory: directory.path + "/deep/er/")
        #expect(try store.take(Self.many).new == 300)
        #expect(FileManager.default.fileExists(atPath: directory.path + "/deep/er/bevaka.sqlite"))
        try store.close()
    }

    @Test func `a directory that cannot be made is 73 and named`() throws {
        #expect(FileManager.default.createFile(atPath: directory.path + "/file", contents: nil))
        expect(.cannotCreate, naming: "/file/Cache", "--cache") {
            _ = try SQLiteStore(directory: directory.path + "/file/Cache")
        }
    }

    @Test func `a file that cannot be opened is 73 and named`() throws {
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
        expect(.cannotCreate, naming: file) { _ = try open() }
    }

    @Test func `an archive that is not there cannot be read`() {
        expect(.badInput, naming: file, "bevaka run") { _ = try open(readOnly: true) }
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func `reading alone writes nothing`() throws {
        var store = try open()
        try store.take(Self.many)
        try store.close()
        store = try open(readOnly: true)
        #expect(try store.all().count == 300)
        expect(.cannotWrite, naming: file, "read-only") { try store.take(Self.many) }
        try store.close()
    }

    @Test func `a full disk is 74 and leaves nothing half-written`() throws {
        var store = try open()
        try store.open()
        try store.close()
        store = try open { try $0.execute(sql: "PRAGMA max_page_count = 100") }
        expect(.cannotWrite, naming: file, "full", "run again") { try store.take(Self.many) }
        #expect(try store.all().isEmpty)
        try store.close()
        store = try open()
        let health = try #require(try store.health().first)
        #expect(health.validators.isEmpty && health.itemCount == 0)
        #expect(try store.take(Self.many).new == 300)
        try store.checkIntegrity()
        try store.close()
    }

    @Test func `a crash in the middle of a transaction leaves nothing of it`() throws {
        // A small cache makes SQLite write pages before the commit, as a long transaction does.
        let store = try open { try $0.execute(sql: "PRAGMA cache_size = 10") }
        try store.open()
        let copy = try TemporaryDirectory()
        try store.pool.writeWithoutTransaction { database in
            try database.beginTransaction(.immediate)
            let writer = try DocumentWriter(database)
            _ = try writer.apply(Self.many)
            // What the disk holds at this moment is what a killed process leaves.
            for suffix in ["", "-wal"] {
                let name = "/bevaka.sqlite" + suffix
                try FileManager.default.copyItem(atPath: directory.path + name, toPath: copy.path + name)
            }
            try database.rollback()
        }
        let revived = try SQLiteStore(directory: copy.path)
        #expect(try revived.all().isEmpty)
        #expect(try revived.health().first?.validators.isEmpty == true)
        #expect(try revived.take(Self.many).new == 300)
        try revived.checkIntegrity()
        try revived.close()
        try store.close()
    }

    @Test func `an archive of a newer version is refused`() throws {
        let store = try open()
        try store.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 something new')") }
        try store.close()
        expect(.cannotCreate, naming: file, "newer bevaka") { _ = try open() }
        expect(.cannotCreate, naming: file, "newer bevaka") { _ = try open(readOnly: true) }
    }

    @Test func `an archive of an older version is brought up to date, but not by a reader`() throws {
        let queue = try DatabaseQueue(path: file)
        try ArchiveSchema.migrator.migrate(queue, upTo: "001 archive")
        try queue.close()
        expect(.cannotCreate, naming: "older", "bevaka run") { _ = try open(readOnly: true) }
        let store = try open()
        #expect(try store.take(Self.many).new == 300)
        try store.close()
    }

    @Test func `a file that is no database is refused and left as it is`() throws {
        let content = Data("This is a shopping list, not an archive; it is long enough to have a header. ".utf8)
        #expect(FileManager.default.createFile(atPath: file, contents: content))
        expect(.cannotWrite, naming: file, "bevaka backup", "move the file away") { _ = try open() }
        #expect(FileManager.default.contents(atPath: file) == content)
    }

    @Test func `a damaged archive says what to do`() throws {
        let store = try open()
        try store.take(Self.many)
        try store.close()
        var bytes = try #require(FileManager.default.contents(atPath: file))
        for index in stride(from: 8_192 * 20, to: bytes.count, by: 7) { bytes[index] = 0x5A }
        try bytes.write(to: URL(filePath: file))
        // Where the damage is met first depends on the page.
        expect(.cannotWrite, naming: file, "damaged", "bevaka backup") {
            let store = try open()
            _ = try store.all()
            try store.take(Self.many)
        }
    }

    @Test func `another program that holds the archive is 75`() throws {
        let store = try open()
        let other = try open { try $0.execute(sql: "PRAGMA busy_timeout = 0") }
        try store.pool.writeWithoutTransaction { database in
            try database.beginTransaction(.immediate)
            expect(.locked, naming: file) { try other.take(Self.many) }
            try database.rollback()
        }
        #expect(try other.take(Self.many).new == 300)
    }

    @Test func `a backup is whole while the store is in use, and one file`() throws {
        let store = try open()
        try store.take(Self.many)
        let copy = try TemporaryDirectory()
        let target = copy.path + "/bevaka.sqlite"
        try store.backup(to: target)
        try store.take(Sample.change([Sample.item("later")], at: Sample.hours(1)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.path) == ["bevaka.sqlite"])
        let restored = try SQLiteStore(directory: copy.path)
        #expect(try restored.all().count == 300)
        #expect(try restored.titles(ItemQuery(text: "quay", limit: 10)).count == 10)
        try restored.close()
        try store.backup(to: target)
        let again = try SQLiteStore(directory: copy.path)
        #expect(try again.all().count == 301)
        try again.close()
    }

    @Test func `a backup that cannot be written leaves the old one`() throws {
        let store = try open()
        #expect(FileManager.default.createFile(atPath: directory.path + "/file", contents: nil))
        expect(.cannotCreate, naming: "/file/copy") { try store.backup(to: directory.path + "/file/copy") }
        try store.close()
    }
}
