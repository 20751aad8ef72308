import BevakaCore
import BevakaPipeline
import BevakaTestSupport
import Foundation
import Testing

struct RunLockTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `a second run is refused at once with 75 and told who holds the lock`() throws {
        let first = try RunLock(cache: folder.path)
        let failure = #expect(throws: RunFailure.self) { _ = try RunLock(cache: folder.path) }
        #expect(failure?.code == .locked)
        #expect(failure?.message.contains("\(ProcessInfo.processInfo.processIdentifier)") == true)
        _ = consume first
        _ = try RunLock(cache: folder.path)
    }

    @Test func `a cache that is a file is refused with 73`() throws {
        let path = try folder.write("", to: "Cache")
        let failure = #expect(throws: RunFailure.self) { _ = try RunLock(cache: path) }
        #expect(failure?.code == .cannotCreate)
    }
}
