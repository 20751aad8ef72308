import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation
import Testing

struct AtomicFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `a file is written, replaced, and left alone when nothing changed`() throws {
        let file = AtomicFile(path: folder.path + "/a.html")
        #expect(try file.replace(with: "one"))
        #expect(try !file.replace(with: "one"))
        #expect(try file.replace(with: "two"))
        #expect(try folder.read("a.html") == "two")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.html"])
    }

    @Test func `a folder that is not there is named with the remedy`() throws {
        let failure = #expect(throws: RunFailure.self) {
            try AtomicFile(path: folder.path + "/none/a.html").replace(with: "x")
        }
        #expect(failure?.code == .cannotCreate)
        #expect(failure?.message.contains("none/a.html") == true)
        #expect(failure?.message.contains("--cache") == true)
    }

    @Test func `a full disk leaves the old file and no part of the new one`() throws {
        // /dev/full accepts being opened and refuses every byte, as a full disk does.
        let link = folder.path + "/a.html.\(ProcessInfo.processInfo.processIdentifier).tmp"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/full")
        _ = try folder.write("old", to: "a.html")
        let failure = #expect(throws: RunFailure.self) {
            try AtomicFile(path: folder.path + "/a.html").replace(with: "new")
        }
        #expect(failure?.code == .cannotWrite)
        #expect(failure?.message.contains("disk is full") == true)
        #expect(try folder.read("a.html") == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.html"])
    }
}
