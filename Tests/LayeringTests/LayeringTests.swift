import Foundation
import Testing

/// Holds the table of ARCHITECTURE.md against the import lines: who may know whom.
struct LayeringTests {
    /// Rooms of ours that each room may import.
    static let ours: [String: Set<String>] = [
        "BevakaCore": [],
        "Curl": ["CCurl", "CZlib"],
        "BevakaConfig": ["BevakaCore"],
        "BevakaFetch": ["BevakaCore", "Curl"],
        "BevakaParse": ["BevakaCore", "CXML2", "CZlib"],
        "BevakaTag": ["BevakaCore"],
        "BevakaStore": ["BevakaCore"],
        "BevakaDigest": ["BevakaCore"],
        "BevakaDeliver": ["BevakaCore", "Curl", "CGMime"],
        "BevakaPipeline": [
            "BevakaCore", "BevakaConfig", "BevakaFetch", "BevakaParse", "BevakaTag", "BevakaStore", "BevakaDigest",
            "BevakaDeliver",
        ],
        "bevaka": ["BevakaCore", "BevakaConfig", "BevakaPipeline", "BevakaStore"],
    ]

    /// Packages of others that each room may import.
    static let theirs: [String: Set<String>] = [
        "BevakaConfig": ["Yams"],
        "BevakaTag": ["Yams"],
        "BevakaStore": ["GRDB", "GRDBSQLite"],
        "BevakaDigest": ["Mustache"],
        "BevakaPipeline": ["Logging"],
        "bevaka": ["ArgumentParser", "Logging"],
    ]

    static let system: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch"]

    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    @Test(arguments: ours.keys.sorted())
    func `a room imports only what the table allows`(room: String) throws {
        let allowed = (Self.ours[room] ?? []).union(Self.theirs[room] ?? []).union(Self.system)
        let imports = try Self.imports(of: room)
        #expect(!imports.isEmpty || room == "BevakaCore", "no import found: is the room there?")
        for (file, module) in imports {
            #expect(allowed.contains(module), "\(room)/\(file) imports \(module)")
        }
    }

    @Test func `every Swift folder of Sources has a row in the table`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path())
        let swift = try folders.filter { try !Self.files(of: $0).isEmpty }
        #expect(Set(swift) == Set(Self.ours.keys))
    }

    @Test func `only the wrappers touch the C libraries`() throws {
        for (file, module) in try Self.imports(of: "BevakaParse") {
            #expect(module != "CXML2" || file.hasPrefix("XML/"), "\(file) imports CXML2")
            #expect(module != "CZlib" || file.hasPrefix("Text/"), "\(file) imports CZlib")
        }
        for (file, module) in try Self.imports(of: "BevakaDeliver") {
            #expect(module != "CGMime" || file.hasPrefix("GLib/"), "\(file) imports CGMime")
        }
    }

    /// (file relative to the room, module) of each import line.
    static func imports(of room: String) throws -> [(String, String)] {
        let line =
            /^(?:@\w+\s+)?(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|func|var|let|protocol|typealias)\s+)?(\w+)/
            .anchorsMatchLineEndings()
        return try files(of: room).flatMap { file in
            let text = try String(contentsOf: sources.appending(path: room).appending(path: file), encoding: .utf8)
            return text.matches(of: line).map { (file, String($0.1)) }
        }
    }

    static func files(of room: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: room).path())
            .filter { $0.hasSuffix(".swift") }
    }
}
