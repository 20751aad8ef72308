import BevakaTestSupport
import Foundation

/// TLS before plain test servers, so that their scripts can misbehave over https too (Fixtures/tls-front.py). It ends with
/// its last reference.
final class TLSFront {
    enum Manner: String {
        case usual = ""
        /// Offers HTTP/2.
        case http2 = ",h2"
        /// Ends connections without TLS's own goodbye (RFC 8446 §6.1).
        case mute = ",mute"
        /// Ends connections with bytes that are no TLS.
        case noise = ",noise"
    }

    private static let python = "/usr/bin/python3"

    static var isThere: Bool {
        SelfSignedCertificate.canBeMade && FileManager.default.isExecutableFile(atPath: python)
    }

    /// What a fetcher must believe.
    var authority: String { certificate.path }
    private let ports: [Substring]
    private let certificate: SelfSignedCertificate
    private let process: ServerProcess

    /// - Parameter servers: ports of plain servers; each gets a front of its own.
    init(_ servers: [(port: Int, manner: Manner)]) async throws {
        certificate = try await SelfSignedCertificate()
        guard let script = Bundle.module.path(forResource: "Fixtures/tls-front", ofType: "py") else {
            throw CocoaError(.fileNoSuchFile)
        }
        process = try await ServerProcess(
            Self.python,
            [script, certificate.path, certificate.key] + servers.map { "\($0.port)\($0.manner.rawValue)" }
        ) { $0.hasSuffix("\n") }
        ports = process.greeting.dropLast().split(separator: " ")
        guard ports.count == servers.count else { throw CocoaError(.executableLoad) }
    }

    /// An address behind the front of one server, counted as they were given.
    func url(_ server: Int, _ path: String) -> String { "https://127.0.0.1:\(ports[server])\(path)" }
}
