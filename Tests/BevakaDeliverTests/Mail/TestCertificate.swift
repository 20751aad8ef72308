import BevakaTestSupport
import Foundation

/// A certificate for 127.0.0.1, signed by an authority made for the test.
struct TestCertificate {
    let path: String
    let key: String
    /// The authority's own certificate, to be believed.
    let authority: String
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        (path, key, authority) = (folder.path + "/server.pem", folder.path + "/server.key", folder.path + "/ca.pem")
        let ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        let caKey = folder.path + "/ca.key"
        _ = try Program.output(
            "/usr/bin/openssl", ["req", "-x509"] + ec + ["-subj", "/CN=Test CA", "-keyout", caKey, "-out", authority])
        _ = try Program.output(
            "/usr/bin/openssl",
            ["req", "-x509", "-CA", authority, "-CAkey", caKey] + ec + [
                "-subj", "/CN=mail", "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=CA:FALSE",
                "-keyout", key, "-out", path,
            ])
    }
}
