import BevakaCore
import BevakaDeliver
import BevakaTestSupport
import Foundation

/// A real mail server (aiosmtpd) on this machine that does what a test wants. It ends with its last reference, and by itself
/// after five minutes.
final class MailServer {
    /// What the server took, as it saw it.
    struct Received {
        let from: String
        let to: [String]
        let options: [String]
        let tls: Bool
        let login: String?
        let message: Data
    }

    private struct Record: Decodable {
        let from: String
        let to: [String]
        let options: [String]
        let tls: Bool
        let login: String?
    }

    let port: Int
    private let folder: TemporaryFolder
    private let process: ServerProcess

    /// - Parameter wishes: see Fixtures/smtp-server.py.
    init(_ wishes: [String: Any] = [:], certificate: TestCertificate? = nil) async throws {
        var wishes = wishes
        if let certificate {
            wishes["certificate"] = certificate.path
            wishes["key"] = certificate.key
        }
        folder = try TemporaryFolder()
        let json = String(decoding: try JSONSerialization.data(withJSONObject: wishes), as: UTF8.self)
        process = try await ServerProcess(
            "/usr/bin/python3", [try Fixture.path("smtp-server.py"), folder.path, json]
        ) { $0.hasSuffix("\n") }
        guard let port = Int(process.greeting.dropLast()) else { throw CocoaError(.executableLoad) }
        self.port = port
    }

    func settings(
        scheme: String = "smtp", user: String? = nil, password: String? = nil, security: MailSecurity = .automatic
    ) -> MailSettings {
        MailSettings(
            from: "bevaka@example.org", server: "\(scheme)://127.0.0.1:\(port)", user: user,
            password: password.map { Redacted($0) }, security: security)
    }

    func received() throws -> [Received] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        return try names.sorted().map { name in
            let record = try JSONDecoder().decode(Record.self, from: Data(folder.read(name).utf8))
            let path = folder.path + "/" + name.replacing(".json", with: ".eml")
            return Received(
                from: record.from, to: record.to, options: record.options, tls: record.tls, login: record.login,
                message: try Data(contentsOf: URL(fileURLWithPath: path)))
        }
    }

    /// How many connections were opened. Ends the server.
    func connections() async throws -> Int {
        try await process.farewell().split(separator: "\n").count { $0 == "connection" }
    }
}
