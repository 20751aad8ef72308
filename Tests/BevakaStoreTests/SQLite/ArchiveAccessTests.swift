import BevakaCore
import FoundationEssentials
import Glibc
import Testing

@testable import BevakaStore

/// What may be done with the file of the archive, by whom.
@Suite struct ArchiveAccessTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var file: String { directory.path + "/bevaka.sqlite" }

    private func mode(_ path: String) -> mode_t {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & 0o7777 : 0
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    }

    /// Open as it is for those who may not write beside it.
    private func frozen() throws(RunFailure) -> SQLiteStore {
        try SQLiteStore(directory: directory.path, readOnly: true, access: .frozen, configure: nil)
    }

    private func filled(_ ids: String...) throws {
        let store = try SQLiteStore(directory: directory.path)
        try store.open()
        try store.take(Sample.change(ids.map { Sample.item($0) }))
        try store.close()
    }

    @Test func `new files are for the owner and the group, whatever the umask; those that are there stay as they are`()
        throws
    {
        let new = directory.path + "/a/Cache"
        let store = try SQLiteStore(directory: new)
        try store.open()
        for suffix in ["", "-wal", "-shm"] { #expect(mode(new + "/bevaka.sqlite" + suffix) == 0o640) }
        #expect(mode(new) == 0o751)
        try store.backup(to: directory.path + "/copy")
        #expect(mode(directory.path + "/copy") == 0o640)
        chmod(directory.path + "/copy", 0o644)
        try store.backup(to: directory.path + "/copy")
        #expect(mode(directory.path + "/copy") == 0o644)
        try store.close()
        chmod(new, 0o755)
        chmod(new + "/bevaka.sqlite", 0o644)
        let again = try SQLiteStore(directory: new)
        try again.take(Sample.change([Sample.item("a")]))
        for suffix in ["", "-wal", "-shm"] { #expect(mode(new + "/bevaka.sqlite" + suffix) == 0o644) }
        #expect(mode(new) == 0o755)
        try again.close()
    }

    @Test func `a frozen archive is read, searched and copied, and nothing is put beside it`() throws {
        try filled("a", "b")
        #expect(try names() == ["bevaka.sqlite"])
        let reader = try frozen()
        #expect(try reader.all().count == 2)
        #expect(try reader.titles(ItemQuery(text: "quay")).count == 2)
        var exported = 0
        try reader.eachItem(ItemQuery(order: .arrival)) { _ in exported += 1 }
        #expect(exported == 2)
        #expect(throws: RunFailure.self) { try reader.take(Sample.change([Sample.item("c")])) }
        #expect(try names() == ["bevaka.sqlite"])
        let target = try TemporaryDirectory()
        try reader.backup(to: target.path + "/bevaka.sqlite")
        #expect(try SQLiteStore(directory: target.path, readOnly: true).all().count == 2)
        try reader.close()
    }

    @Test func `what a writer does beside a frozen reader is seen whole, before and after it is put into the file`()
        throws
    {
        try filled("a")
        let reader = try frozen()
        #expect(try reader.all().count == 1)
        let writer = try SQLiteStore(directory: directory.path)
        try writer.take(Sample.change([Sample.item("b")], at: Sample.hours(1)))
        #expect(try reader.all().count == 2)
        let another = try frozen()
        try writer.take(Sample.change([Sample.item("c")], at: Sample.hours(2)))
        try writer.close()
        #expect(try reader.all().count == 3)
        #expect(try another.all().count == 3)
    }

    @Test func `a change in the middle of a frozen reading is told, and the next reading is right`() throws {
        try filled("a")
        let reader = try frozen()
        let failure = #expect(throws: RunFailure.self) {
            try reader.reading { database in
                let writer = try SQLiteStore(directory: directory.path)
                try writer.take(Sample.change([Sample.item("b")], at: Sample.hours(1)))
                try writer.close()
            }
        }
        #expect(failure?.code == .locked)
        #expect(failure?.message.contains("Try again") == true)
        #expect(try reader.all().count == 2)
    }

    @Test func `names that mean something in a URI are only names`() throws {
        let odd = directory.path + "/50% #1?x=å&immutable=0"
        let store = try SQLiteStore(directory: odd)
        try store.open()
        try store.take(Sample.change([Sample.item("a")]))
        try store.close()
        let reader = try SQLiteStore(directory: odd, readOnly: true, access: .frozen, configure: nil)
        #expect(try reader.all().count == 1)
    }
}
