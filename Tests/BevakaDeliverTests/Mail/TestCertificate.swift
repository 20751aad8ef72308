import BevakaTestSupport
import Foundation

/// A certificate for 127.0.0.1, signed by an authority made for the test.
struct TestCertificate {
    let path: String
    let key: String
    /// The authority's own certificate, to be believed.
    let authority: String
    private let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        (path, key, authority) = (folder.path + "/server.pem", folder.path + "/server.key", folder.path + "/ca.pem")
        let ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        let caKey = folder.path + "/ca.key"
        try await Self.openssl(ec + ["-subj", "/CN=Test CA", "-keyout", caKey, "-out", authority])
        try await Self.openssl(
            ["-CA", authority, "-CAkey", caKey] + ec + [
                "-subj", "/CN=mail", "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=CA:FALSE",
                "-keyout", key, "-out", path,
            ])
    }

    private static func openssl(_ arguments: [String]) async throws {
        _ = try await Command("/usr/bin/openssl", ["req", "-x509"] + arguments).run()
    }
}
