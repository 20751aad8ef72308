import BevakaCore
import Foundation
import Testing

@testable import BevakaDigest

struct ResourceTests {
    @Test func `a missing folder is said, with its place and the remedy`() {
        let failure = #expect(throws: RunFailure.self) { try DigestRoom(resources: "/nowhere/at/all") }
        #expect(failure?.code == .configuration)
        #expect(failure?.message.contains("/nowhere/at/all") == true)
        #expect(failure?.message.contains("bevaka_BevakaDigest.resources") == true)
    }

    @Test func `an executable without its folder is told both places`() {
        let failure = #expect(throws: RunFailure.self) { try ResourceFolder(nil, beside: "/nowhere/bin/bevaka") }
        #expect(failure?.message.contains("/nowhere/bin/../share/bevaka/bevaka_BevakaDigest.resources") == true)
    }

    @Test func `an empty folder is refused`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bevaka-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let failure = #expect(throws: RunFailure.self) { try DigestRoom(resources: folder.path) }
        #expect(failure?.message.contains("Strings") == true)
    }

    @Test(arguments: [
        ("text", "{{> nothing}}", "nothing.mustache"), ("text", "{{<nothing}}{{/nothing}}", "nothing.mustache"),
        ("mail", "{{t.mistyped}}", "t.mistyped"), ("mail", "{{#open}}", "mail.mustache"),
        ("mail", "{{{ t.mistyped }}}", "t.mistyped"),
    ])
    func `a template's mistake is found before anything is written`(_ name: String, _ text: String, _ named: String)
        throws
    {
        var texts = try ResourceFolder(nil).texts(in: "Templates", extension: "mustache")
        texts[name] = text
        let keys = Set(try DigestRoom().phrases(.english).table.keys)
        let failure = #expect(throws: RunFailure.self) { try Templates(texts, phrases: keys) }
        #expect(failure?.code == .configuration)
        #expect(failure?.message.contains(named) == true)
    }

    @Test func `every template that the room writes with must be there`() {
        let failure = #expect(throws: RunFailure.self) { try Templates([:], phrases: []) }
        #expect(failure?.message.contains("digest.mustache is missing") == true)
    }
}
