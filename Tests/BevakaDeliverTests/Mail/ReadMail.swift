import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation

/// A message as an independent library reads it.
struct ReadMail: Decodable {
    struct Part: Decodable {
        let type: String
        let charset: String?
        let filename: String?
        let disposition: String?
        let encoding: String?
        let method: String?
        let text: String
    }

    let defects: [String]
    /// Decoded, by name.
    let headers: [String: [String]]
    /// As they stand in the message, unfolded.
    let raw: [String: [String]]
    let parts: [Part]
    /// Name and address of From, To and Reply-To.
    let mailboxes: [[String]]
    let structure: [String]
    let longestLine: Int
    let longestHeaderLine: Int
    let bareLineEnds: Int
    let isASCII: Bool

    static func read(_ message: MailMessage) async throws -> ReadMail {
        let folder = try TemporaryFolder()
        let path = folder.path + "/message.eml"
        try Data(message.eml()).write(to: URL(fileURLWithPath: path))
        defer { withExtendedLifetime(folder) {} }
        return try await read(path)
    }

    static func read(_ path: String) async throws -> ReadMail {
        let reading = try await Command("/usr/bin/python3", [Fixture.path("read-mail.py"), path]).run()
        guard let read = try JSONDecoder().decode([ReadMail].self, from: Data(reading.output.utf8)).first else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return read
    }
}
