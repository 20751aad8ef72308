import BevakaCore
import BevakaFetch
import Foundation
import Testing

/// A server whose certificate nobody has signed, played by openssl where it is installed.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")), .serialized)
struct TLSTests {
    @Test func `a certificate that nobody vouches for is refused, and believed when the bundle holds it`() async throws
    {
        let server = try SelfSignedServer(["-www"])
        let refused = try await ask(server.url)
        #expect(refused.problem?.kind == .tls)
        #expect(refused.problem?.message.contains("127.0.0.1") == true)

        let fetcher = testFetcher([testSource(server.url)], caBundle: server.certificate)
        let believed = try await ask(server.url, with: fetcher)
        #expect(believed.outcome == .fetched)
        #expect(believed.status == 200)
    }

    @Test func `a source's own authorities count before the others, and for it alone`() async throws {
        let server = try SelfSignedServer(["-www"])
        var own = testSource(server.url, name: "own")
        own.access.caBundle = server.certificate
        let other = testSource(server.url + "other", name: "other")
        let answers = await ask([own, other].map { FetchRequest(source: $0) }, with: testFetcher([own, other]))
        #expect(answers["own"]?.status == 200)
        #expect(answers["other"]?.problem?.kind == .tls)
    }

    @Test func `authorities that cannot be read are named`() async throws {
        let server = try SelfSignedServer(["-www"])
        var source = testSource(server.url)
        source.access.caBundle = server.certificate + ".gone"
        let answer = try #require(await ask([FetchRequest(source: source)])[source.name])
        #expect(answer.problem?.kind == .tls)
        #expect(answer.problem?.message.contains("certificate.pem.gone cannot be read") == true)
    }

    @Test func `a certificate for another name is refused`() async throws {
        let server = try SelfSignedServer(["-www"])
        let url = server.url.replacing("127.0.0.1", with: "localhost")
        let fetcher = testFetcher([testSource(url)], caBundle: server.certificate)
        let answer = try await ask(url, with: fetcher)
        #expect(answer.problem?.kind == .tls)
    }

    @Test func `TLS 1.1 is too old`() async throws {
        let server = try SelfSignedServer(["-www", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
        let fetcher = testFetcher([testSource(server.url)], caBundle: server.certificate)
        let answer = try await ask(server.url, with: fetcher)
        #expect(answer.problem?.kind == .tls)
    }
}

/// `openssl s_server` with a certificate of its own for 127.0.0.1. It ends with its last reference.
private final class SelfSignedServer {
    let url: String
    let certificate: String
    private let folder: URL
    private let process = Process()

    init(_ options: [String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "bevaka-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "certificate.pem").path
        let key = folder.appending(path: "key.pem").path
        let making = try Self.start(
            Process(),
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=feeds", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
            ])
        making.waitUntilExit()

        let output = Pipe()
        process.standardOutput = output
        // Port 0: the system gives a free one, and s_server says which: "ACCEPT 127.0.0.1:43210".
        _ = try Self.start(
            process, ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key] + options)
        let said = Self.read(output.fileHandleForReading.fileDescriptor) {
            $0.contains("ACCEPT ") && $0.hasSuffix("\n")
        }
        let port = try #require(
            said.split(separator: "\n").first { $0.hasPrefix("ACCEPT ") }?.split(separator: ":").last)
        url = "https://127.0.0.1:\(port)/"
    }

    deinit {
        // Not SIGTERM: a process inherits the signals that the test's thread blocks.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Reads until what was read is enough, or there is no more.
    private static func read(_ descriptor: Int32, until isEnough: (String) -> Bool) -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !isEnough(String(decoding: bytes, as: UTF8.self)) {
            let count = Glibc.read(descriptor, &byte, 1)
            if count == 1 {
                bytes.append(byte)
            } else if count == 0 || errno != EINTR {
                break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func start(_ process: Process, _ arguments: [String]) throws -> Process {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = Pipe()
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
