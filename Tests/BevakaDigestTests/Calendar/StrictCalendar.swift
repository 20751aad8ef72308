import BevakaTestSupport
import Foundation
import Testing

/// An iCalendar file as strict parsers read it (`Scripts/strict-calendar`).
struct StrictCalendar: Decodable {
    struct Event: Decodable {
        var uid: String
        /// In UTC; a day for an all-day event.
        var start: String
        var end: String?
        var zone: String?
        var summary: String
        var description: String
        var url: String
        var sequence: Int
        var modified: String
        var categories: [String]
    }

    var name: String
    var zones: [String]
    var events: [Event]
    /// Everything that is not as RFC 5545 wants it.
    var problems: [String]

    /// Debian's own Python has the parser's package (`Scripts/setup`).
    init(_ text: String) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "calendar.ics")
        let root = (0..<4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
        let script = root.appending(path: "Scripts/strict-calendar").path()
        let ending = try await Command("/usr/bin/python3", [script, file]).run()
        #expect(ending.code == 0, "\(ending.messages)")
        self = try JSONDecoder().decode(Self.self, from: Data(ending.output.utf8))
        withExtendedLifetime(folder) {}
    }
}
