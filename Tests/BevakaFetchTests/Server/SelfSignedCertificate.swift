import BevakaTestSupport
import Foundation

/// A certificate for 127.0.0.1 that nobody has signed, made by openssl for one test.
struct SelfSignedCertificate {
    static let openssl = "/usr/bin/openssl"

    static var canBeMade: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    let path: String
    let key: String
    private let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        (path, key) = (folder.path + "/certificate.pem", folder.path + "/key.pem")
        let making = Command(
            Self.openssl,
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=feeds", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", path,
            ])
        _ = try await making.run()
    }
}
